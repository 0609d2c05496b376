package com.studiosync.profile.busy;

import com.studiosync.contracts.scheduling.LessonCancelled;
import com.studiosync.contracts.scheduling.LessonRescheduled;
import com.studiosync.contracts.scheduling.LessonScheduled;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.platform.inbox.Received;
import com.studiosync.profile.studios.KnownStudio;
import com.studiosync.profile.studios.KnownStudios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of lessons. A studio forgets the old ones whenever it hears of one more, so none has to look after them. */
@ApplicationScoped
class LessonEvents {

    private final Inbox inbox;
    private final BusyTimes times;
    private final KnownStudios studios;
    private final BusyConfig config;
    private final Clock clock;
    private final EventHandlers handlers = EventHandlers.handlers()
            .on(LessonScheduled.class, this::scheduled)
            .on(LessonRescheduled.class, this::rescheduled)
            .on(LessonCancelled.class, this::cancelled);

    LessonEvents(Inbox inbox, BusyTimes times, KnownStudios studios, BusyConfig config, Clock clock) {
        this.inbox = inbox;
        this.times = times;
        this.studios = studios;
        this.config = config;
        this.clock = clock;
    }

    @Incoming("scheduling")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("busy-times", record, handlers);
    }

    private Uni<Void> scheduled(Received<LessonScheduled> received) {
        return unlessGone(received.studioId(), () -> times.note(Lesson.of(received.event()), received.occurredAt()));
    }

    private Uni<Void> rescheduled(Received<LessonRescheduled> received) {
        return unlessGone(received.studioId(), () -> times.note(Lesson.of(received.event()), received.occurredAt()));
    }

    private Uni<Void> cancelled(Received<LessonCancelled> received) {
        return unlessGone(received.studioId(), () -> times.cancel(received.event(), received.occurredAt()));
    }

    private Uni<Void> unlessGone(UUID studioId, Supplier<Uni<Void>> effect) {
        return studios.kept(studioId)
                .map(KnownStudio::isGone)
                .flatMap(gone -> gone
                        ? Uni.createFrom().voidItem()
                        : effect.get().chain(() -> times.forget(clock.instant().minus(config.retention()))));
    }
}
