package com.studiosync.gateway.testing;

import com.studiosync.contracts.Topics;
import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.contracts.studio.DirectoryEntry.FormerName;
import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The directory as studio-service publishes it, and as it answers when it is asked. */
public final class Directories {

    private static final Map<String, DirectoryEntry> ASKED_FOR = new ConcurrentHashMap<>();
    private static final Semaphore SLOW_ANSWERS = new Semaphore(0);
    private static final Map<String, AtomicInteger> QUESTIONS = new ConcurrentHashMap<>();

    private Directories() {}

    public static DirectoryEntry active(String subdomain) {
        return new DirectoryEntry(UUID.randomUUID(), subdomain, "Studio", DirectoryEntry.Status.ACTIVE);
    }

    public static DirectoryEntry renamed(DirectoryEntry entry, String subdomain) {
        return new DirectoryEntry(entry.studioId(), subdomain, entry.name(), entry.status());
    }

    /** Renamed, and the host of its former name redirects until then. */
    public static DirectoryEntry moved(DirectoryEntry entry, String subdomain, Instant until) {
        return new DirectoryEntry(
                entry.studioId(),
                subdomain,
                entry.name(),
                entry.status(),
                List.of(new FormerName(entry.subdomain(), until)));
    }

    public static DirectoryEntry paused(DirectoryEntry entry) {
        return new DirectoryEntry(entry.studioId(), entry.subdomain(), entry.name(), DirectoryEntry.Status.PAUSED);
    }

    public static String json(DirectoryEntry entry) {
        return new JsonObject()
                .put("studioId", entry.studioId().toString())
                .put("subdomain", entry.subdomain())
                .put("name", entry.name())
                .put("status", entry.status().name())
                .put(
                        "formerNames",
                        new JsonArray(entry.formerNames().stream()
                                .map(former -> new JsonObject()
                                        .put("subdomain", former.subdomain())
                                        .put("until", former.until().toString()))
                                .toList()))
                .put("addedLater", "a field that this version does not know")
                .encode();
    }

    public static DirectoryEntry publish(DirectoryEntry entry) {
        publish(Surroundings.kafka().bootstrapServers(), entry.studioId(), json(entry));
        return entry;
    }

    public static void publishTombstone(DirectoryEntry entry) {
        publish(Surroundings.kafka().bootstrapServers(), entry.studioId(), null);
    }

    public static void publish(String servers, UUID key, String value) {
        CompactedRecords.publish(servers, Topics.STUDIO_DIRECTORY, key, value);
    }

    /** Known to studio-service, and not yet on the topic. */
    public static DirectoryEntry knownToStudioService(DirectoryEntry entry) {
        ASKED_FOR.put(entry.subdomain(), entry);
        entry.formerNames().forEach(former -> ASKED_FOR.put(former.subdomain(), entry));
        return entry;
    }

    /** Gone from studio-service, and not yet from the topic. */
    public static void unknownToStudioService(DirectoryEntry entry) {
        ASKED_FOR.remove(entry.subdomain());
    }

    /** Lets studio-service answer one question for a name that begins with slow. */
    public static void answerSlowly() {
        SLOW_ANSWERS.release();
    }

    public static int questionsFor(String subdomain) {
        return QUESTIONS.getOrDefault(subdomain, new AtomicInteger()).get();
    }

    static void answer(HttpExchange asked) throws IOException {
        String path = asked.getRequestURI().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        QUESTIONS.computeIfAbsent(name, any -> new AtomicInteger()).incrementAndGet();
        if (name.startsWith("slow")) {
            SLOW_ANSWERS.acquireUninterruptibly();
        }
        DirectoryEntry entry = ASKED_FOR.get(name);
        if (name.startsWith("broken")) {
            FakeService.send(asked, 500, "{}");
        } else {
            FakeService.send(asked, entry == null ? 404 : 200, entry == null ? "{}" : json(entry));
        }
    }
}
