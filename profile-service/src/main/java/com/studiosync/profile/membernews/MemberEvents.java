package com.studiosync.profile.membernews;

import com.studiosync.contracts.identity.AccountErased;
import com.studiosync.contracts.identity.InvitationAccepted;
import com.studiosync.contracts.identity.InvitationRevoked;
import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.profile.invited.ForgetInvited;
import com.studiosync.profile.invited.LinkInvited;
import com.studiosync.profile.members.Members;
import com.studiosync.profile.studios.KnownStudios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns of members, and of what becomes of invitations; of a studio that is gone nobody is kept. */
@ApplicationScoped
class MemberEvents {

    private static final String ERASED = "ERASED";

    private final Inbox inbox;
    private final KnownStudios studios;
    private final EventHandlers handlers;

    MemberEvents(
            Inbox inbox,
            KnownStudios studios,
            Members members,
            LinkInvited linking,
            ForgetInvited forgetting,
            EraseAccount erasure) {
        this.inbox = inbox;
        this.studios = studios;
        this.handlers = EventHandlers.handlers()
                .on(
                        MembershipGranted.class,
                        received -> unlessGone(received.studioId(), () -> members.learn(received.event())))
                .on(
                        MembershipChanged.class,
                        received -> unlessGone(received.studioId(), () -> members.learn(received.event())))
                .on(
                        MembershipRevoked.class,
                        received -> ERASED.equals(received.event().cause())
                                ? erasure.here(
                                        received.studioId(), received.event().accountId())
                                : unlessGone(received.studioId(), () -> members.learn(received.event())))
                .on(
                        InvitationAccepted.class,
                        received -> unlessGone(received.studioId(), () -> linking.accepted(received.event())))
                .on(
                        InvitationRevoked.class,
                        received -> unlessGone(received.studioId(), () -> forgetting.revoked(received.event())))
                .onInOwnScopes(
                        AccountErased.class,
                        received -> erasure.everywhere(received.event().accountId()));
    }

    @Incoming("identity")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("members", record, handlers);
    }

    private Uni<Void> unlessGone(UUID studioId, Supplier<Uni<Void>> change) {
        return studios.kept(studioId)
                .flatMap(studio -> studio.isGone() ? Uni.createFrom().voidItem() : change.get());
    }
}
