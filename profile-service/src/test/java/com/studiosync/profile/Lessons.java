package com.studiosync.profile;

import com.studiosync.contracts.Topics;
import com.studiosync.contracts.scheduling.LessonCancelled;
import com.studiosync.contracts.scheduling.LessonEvent;
import com.studiosync.contracts.scheduling.LessonRescheduled;
import com.studiosync.contracts.scheduling.LessonScheduled;
import com.studiosync.testing.Broker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a service that plans lessons tells of them; each method waits until it is known here. */
public final class Lessons {

    private final UUID studio;
    private final UUID teacher;

    public Lessons(UUID studio, UUID teacher) {
        this.studio = studio;
        this.teacher = teacher;
    }

    public UUID scheduled(String from, String to) {
        UUID lesson = UUID.randomUUID();
        StudioNews.handled(
                Broker.send(new LessonScheduled(lesson, studio, teacher, Instant.parse(from), Instant.parse(to))));
        return lesson;
    }

    /** One that is told with the time at which it happened, maybe late. */
    public void scheduledAt(String happened, UUID lesson, String from, String to) {
        sendAt(
                happened,
                new LessonScheduled(lesson, studio, teacher, Instant.parse(from), Instant.parse(to)),
                times(from, to));
    }

    public void rescheduledAt(String happened, UUID lesson, String from, String to) {
        sendAt(
                happened,
                new LessonRescheduled(lesson, studio, teacher, Instant.parse(from), Instant.parse(to)),
                times(from, to));
    }

    public void cancelledAt(String happened, UUID lesson) {
        sendAt(happened, new LessonCancelled(lesson, studio, teacher), "");
    }

    private static String times(String from, String to) {
        return ", \"from\": \"%s\", \"to\": \"%s\"".formatted(from, to);
    }

    private void sendAt(String happened, LessonEvent event, String times) {
        UUID id = UUID.randomUUID();
        Map<String, String> headers = new HashMap<>(Broker.headers(id, event));
        headers.put("ce_time", happened);
        String json =
                "{\"lessonId\": \"%s\", \"studioId\": \"%s\", \"teacherId\": \"%s\"%s, \"room\": \"unknown here\"}"
                        .formatted(event.aggregateId(), studio, teacher, times);
        Broker.sendRaw(
                Topics.SCHEDULING, event.aggregateId().toString(), json.getBytes(StandardCharsets.UTF_8), headers);
        StudioNews.handled(id);
    }
}
