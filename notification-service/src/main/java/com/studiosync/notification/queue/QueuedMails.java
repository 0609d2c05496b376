package com.studiosync.notification.queue;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All mails that are remembered. */
@ApplicationScoped
class QueuedMails implements PanacheRepositoryBase<QueuedMail, UUID> {

    /** Mail is left alone until those are known that it cannot be written without, or it has waited too long. */
    private static final String DUE = """
            select m.* from mails m
            where m.state = 'PENDING' and m.due_at <= :now
              and (m.queued_at <= :hopeless
                   or (m.address is not null or exists (select from recipients r where r.account_id = m.account_id))
                      and (m.about_id is null or exists (select from recipients r where r.account_id = m.about_id))
                      and (not m.names_studio or exists (select from studios s where s.studio_id = m.studio_id)))
            order by m.due_at
            limit :room
            for update of m skip locked
            """;

    /** Locks mails that are due and that no other worker is about to take. */
    Uni<List<QueuedMail>> lockDue(int room, Instant now, Instant hopeless) {
        return getSession().flatMap(session -> session.createNativeQuery(DUE, QueuedMail.class)
                .setParameter("now", now)
                .setParameter("hopeless", hopeless)
                .setParameter("room", room)
                .getResultList());
    }

    /** Drops what waits and is to a person or about one. */
    Uni<Long> dropPendingOf(UUID accountId) {
        return delete("state = ?1 and (accountId = ?2 or aboutId = ?2)", QueuedMail.State.PENDING, accountId);
    }

    /** Drops what waits and names a studio. */
    Uni<Long> dropPendingNaming(UUID studioId) {
        return delete("state = ?1 and studioId = ?2 and namesStudio", QueuedMail.State.PENDING, studioId);
    }
}
