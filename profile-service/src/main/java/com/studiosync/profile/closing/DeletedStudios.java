package com.studiosync.profile.closing;

import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears of studios that are gone and deletes what they had here; that event tells others enough. What hangs on a teacher or
 * a student goes with them.
 */
@ApplicationScoped
class DeletedStudios {

    private static final List<String> ENTITIES =
            List.of("Teacher", "Student", "Guardian", "ProfileSettings", "StudioSpecialty");

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
                .iterable(ENTITIES)
                .onItem()
                .transformToUniAndConcatenate(
                        entity -> Panache.getSession().flatMap(session -> session.createMutationQuery(
                                        "delete from " + entity + " where studioId = :studio")
                                .setParameter("studio", studioId)
                                .executeUpdate()))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
