package com.studiosync.profile.studionews;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioDeactivated;
import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.contracts.studio.StudioReactivated;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.profile.closing.DeletedStudios;
import com.studiosync.profile.studios.KnownStudios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns of studios, and that one is gone. */
@ApplicationScoped
class StudioEvents {

    private final Inbox inbox;
    private final EventHandlers handlers;

    StudioEvents(Inbox inbox, KnownStudios studios, DeletedStudios deletion) {
        this.inbox = inbox;
        this.handlers = EventHandlers.handlers()
                .on(StudioCreated.class, received -> studios.learn(received.event()))
                .on(StudioUpdated.class, received -> studios.learn(received.event()))
                .on(StudioHoursChanged.class, received -> studios.learn(received.event()))
                .on(
                        StudioDeactivated.class,
                        received -> studios.pause(received.event().studioId()))
                .on(
                        StudioReactivated.class,
                        received -> studios.resume(received.event().studioId()))
                .onInOwnScopes(
                        StudioDeleted.class,
                        received -> deletion.delete(received.event().studioId()));
    }

    @Incoming("studio")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("studios", record, handlers);
    }
}
