package com.studiosync.identity.memberships;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Makes the founder of a studio its first ADMIN: nobody can do that by a call. */
@ApplicationScoped
class StudioEventsConsumer {

    private final Inbox inbox;
    private final EventHandlers handlers;

    StudioEventsConsumer(Inbox inbox, GrantMembership memberships) {
        this.inbox = inbox;
        this.handlers = EventHandlers.handlers()
                .on(
                        StudioCreated.class,
                        received -> memberships.grant(
                                received.event().studioId(),
                                received.event().founderAccountId(),
                                Role.ADMIN,
                                Cause.FOUNDED));
    }

    @Incoming("studio-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("memberships", record, handlers);
    }
}
