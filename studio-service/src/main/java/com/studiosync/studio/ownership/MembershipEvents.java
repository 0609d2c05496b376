package com.studiosync.studio.ownership;

import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.platform.inbox.Received;
import com.studiosync.studio.members.Members;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns who belongs to which studio, and sees to it that the owner is one of the admins. */
@ApplicationScoped
class MembershipEvents {

    private final Inbox inbox;
    private final Members members;
    private final Succession succession;
    private final EventHandlers handlers = EventHandlers.handlers()
            .on(MembershipGranted.class, this::granted)
            .on(MembershipChanged.class, this::changed)
            .on(MembershipRevoked.class, this::revoked);

    MembershipEvents(Inbox inbox, Members members, Succession succession) {
        this.inbox = inbox;
        this.members = members;
        this.succession = succession;
    }

    @Incoming("identity")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("memberships", record, handlers);
    }

    private Uni<Void> granted(Received<MembershipGranted> received) {
        MembershipGranted event = received.event();
        return rolesAre(
                event.roles(), event.membershipId(), event.studioId(), event.accountId(), received.occurredAt());
    }

    private Uni<Void> changed(Received<MembershipChanged> received) {
        MembershipChanged event = received.event();
        return rolesAre(
                event.roles(), event.membershipId(), event.studioId(), event.accountId(), received.occurredAt());
    }

    private Uni<Void> rolesAre(Set<String> roles, UUID membershipId, UUID studioId, UUID accountId, Instant since) {
        return succession.after(
                studioId, accountId, () -> members.rolesAre(roles, membershipId, studioId, accountId, since));
    }

    private Uni<Void> revoked(Received<MembershipRevoked> received) {
        MembershipRevoked event = received.event();
        return succession.after(event.studioId(), event.accountId(), () -> members.end(event.membershipId()));
    }
}
