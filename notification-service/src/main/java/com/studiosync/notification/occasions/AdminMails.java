package com.studiosync.notification.occasions;

import com.studiosync.notification.admins.Notice;
import com.studiosync.notification.queue.MailOrder;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.MailTemplate;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Tells admins that somebody asks to join their studio, each with a mail of their own. */
@ApplicationScoped
class AdminMails {

    private final MailQueue queue;

    AdminMails(MailQueue queue) {
        this.queue = queue;
    }

    Uni<Void> tell(Uni<List<Notice>> notices) {
        return notices.onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(notice -> queue.order(order(notice)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static MailOrder order(Notice notice) {
        return new MailOrder(
                notice.id(),
                MailTemplate.MEMBERSHIP_REQUESTED,
                notice.adminId(),
                notice.studioId(),
                notice.requesterId(),
                null,
                null,
                Map.of(),
                null,
                notice.occurredAt());
    }
}
