package com.studiosync.platform.inbox;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.platform.notes.Note;
import com.studiosync.platform.notes.Notes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes a note for each studio that was founded; a name of {@code refused} breaks a rule of the database. */
@ApplicationScoped
class NotesConsumer {

    private final Inbox inbox;
    private final EventHandlers handlers;

    NotesConsumer(Inbox inbox, Notes notes) {
        this.inbox = inbox;
        this.handlers = EventHandlers.handlers()
                .on(StudioCreated.class, received -> notes.persist(
                                Note.of(received.studioId(), received.event().name()))
                        .replaceWithVoid())
                .on(StudioUpdated.class, received -> notes.persist(
                                Note.of(received.studioId(), received.event().name()))
                        .flatMap(saved -> Uni.createFrom().failure(new IllegalStateException("always fails"))));
    }

    @Incoming("notes")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("notes", record, handlers);
    }
}
