package com.studiosync.notification.occasions;

import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.contracts.identity.MembershipEvent;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRequested;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.notification.admins.RequestDesk;
import com.studiosync.notification.queue.MailOrder;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.MailTemplate;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Received;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Tells people what others decided about their membership in a studio, and admins who asks to join theirs. */
@ApplicationScoped
class MembershipMails {

    private static final Set<String> GRANTS_TO_TELL = Set.of("APPROVED", "REGISTERED");
    private static final Map<String, MailTemplate> OF_REVOCATIONS =
            Map.of("DECLINED", MailTemplate.MEMBERSHIP_DECLINED, "REMOVED", MailTemplate.MEMBERSHIP_REMOVED);

    private final RequestDesk desk;
    private final AdminMails admins;
    private final MailQueue queue;

    MembershipMails(RequestDesk desk, AdminMails admins, MailQueue queue) {
        this.desk = desk;
        this.admins = admins;
        this.queue = queue;
    }

    EventHandlers addTo(EventHandlers handlers) {
        return handlers.on(MembershipRequested.class, requested -> admins.tell(desk.requested(requested)))
                .on(MembershipGranted.class, this::granted)
                .on(MembershipChanged.class, this::changed)
                .on(MembershipRevoked.class, this::revoked);
    }

    private Uni<Void> granted(Received<MembershipGranted> received) {
        MembershipGranted member = received.event();
        return desk.decided(member.membershipId())
                .flatMap(decided ->
                        rolesAre(member.roles(), member.membershipId(), member.studioId(), member.accountId()))
                .flatMap(noted -> member.cause() != null && GRANTS_TO_TELL.contains(member.cause())
                        ? tell(MailTemplate.MEMBERSHIP_GRANTED, member.accountId(), member.roles(), received)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> changed(Received<MembershipChanged> received) {
        MembershipChanged member = received.event();
        return rolesAre(member.roles(), member.membershipId(), member.studioId(), member.accountId())
                .flatMap(noted -> tell(MailTemplate.MEMBERSHIP_CHANGED, member.accountId(), member.roles(), received));
    }

    private Uni<Void> revoked(Received<MembershipRevoked> received) {
        MembershipRevoked former = received.event();
        MailTemplate mail = former.cause() == null ? null : OF_REVOCATIONS.get(former.cause());
        return desk.decided(former.membershipId())
                .flatMap(decided -> rolesAre(Set.of(), former.membershipId(), former.studioId(), former.accountId()))
                .flatMap(noted -> mail == null
                        ? Uni.createFrom().voidItem()
                        : tell(mail, former.accountId(), Set.of(), received));
    }

    private Uni<Void> rolesAre(Set<String> roles, UUID membershipId, UUID studioId, UUID accountId) {
        return admins.tell(desk.rolesAre(roles, membershipId, studioId, accountId));
    }

    private Uni<Void> tell(
            MailTemplate template, UUID accountId, Set<String> roles, Received<? extends MembershipEvent> event) {
        return queue.order(MailOrder.toAccount(
                event.eventId(),
                template,
                accountId,
                event.event().studioId(),
                Map.of("roles", String.join(",", new TreeSet<>(roles))),
                event.occurredAt()));
    }
}
