package com.studiosync.identity.studionews;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.contracts.studio.StudioSubdomainChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.identity.memberships.Cause;
import com.studiosync.identity.memberships.GrantMembership;
import com.studiosync.identity.studios.KnownStudios;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Learns of studios, makes the founder of one its first ADMIN: nobody can do that by a call; and ends the memberships of one
 * that is gone. The projection has notes of its own, so that it can be built anew from the topic; it goes first, so that an
 * admin's studio is always known.
 */
@ApplicationScoped
class StudioEventsConsumer {

    private final Inbox inbox;
    private final EventHandlers projection;
    private final EventHandlers memberships;

    StudioEventsConsumer(Inbox inbox, KnownStudios studios, GrantMembership granting, CloseStudio closing) {
        this.inbox = inbox;
        this.projection = EventHandlers.handlers()
                .on(StudioCreated.class, received -> studios.learn(received.event()))
                .on(StudioUpdated.class, received -> studios.learn(received.event()))
                .on(StudioSubdomainChanged.class, received -> studios.learn(received.event()))
                .on(
                        StudioDeleted.class,
                        received -> studios.forget(received.event().studioId()));
        this.memberships = EventHandlers.handlers()
                .on(StudioCreated.class, received -> makeAdmin(received.event(), studios, granting))
                .on(
                        StudioDeleted.class,
                        received -> closing.close(received.event().studioId()));
    }

    /** A founding that comes after the end, from the dead letters, makes nobody an admin of nothing. */
    private static Uni<Void> makeAdmin(StudioCreated founding, KnownStudios studios, GrantMembership granting) {
        return studios.isGone(founding.studioId())
                .flatMap(gone -> gone
                        ? Uni.createFrom().voidItem()
                        : granting.grant(founding.studioId(), founding.founderAccountId(), Role.ADMIN, Cause.FOUNDED));
    }

    @Incoming("studio-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("studios", record, projection)
                .flatMap(learned -> inbox.once("memberships", record, memberships));
    }
}
