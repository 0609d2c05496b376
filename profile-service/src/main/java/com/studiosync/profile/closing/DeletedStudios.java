package com.studiosync.profile.closing;

import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of studios that are gone and deletes their teachers and students; that event tells others enough. */
@ApplicationScoped
class DeletedStudios {

    private final Inbox inbox;
    private final EventHandlers handlers = EventHandlers.handlers()
            .on(StudioDeleted.class, deleted -> delete(deleted.event().studioId()));

    DeletedStudios(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("studio")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("deleted-studios", record, handlers);
    }

    private static Uni<Void> delete(UUID studioId) {
        return Multi.createFrom()
                .items("delete from Teacher where studioId = :studio", "delete from Student where studioId = :studio")
                .onItem()
                .transformToUniAndConcatenate(
                        deletion -> Panache.getSession().flatMap(session -> session.createMutationQuery(deletion)
                                .setParameter("studio", studioId)
                                .executeUpdate()))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
