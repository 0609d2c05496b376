package com.studiosync.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.client.Patience;
import com.studiosync.local.client.PlatformClient;
import com.studiosync.local.parts.Addresses;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * How long a mail takes from the commit that asks for it until the mail server has it: through outbox, broker, inbox and
 * mail queue. The clock starts when the mail is asked for, a few milliseconds before the commit; the answer is kept back for
 * longer than that, so that it tells nothing.
 */
final class MailLatency {

    private static final int PER_SECOND = 20;
    private static final int MAILS = 300;
    private static final int WARM_UP = 60;
    private static final int CLIENTS = 16;
    private static final String PERSON = "benchmark@example.com";

    private final PlatformClient platform;
    private final PlatformClient mailbox;
    private final Clock clock;
    private final Consumer<String> out;

    MailLatency(Addresses addresses, Clock clock, Consumer<String> out) {
        this.platform = new PlatformClient(addresses.platform(), addresses.platform(), null);
        this.mailbox = new PlatformClient(addresses.mailbox(), addresses.mailbox(), null);
        this.clock = clock;
        this.out = out;
    }

    void measure() {
        platform.post(
                        "/api/v1/auth/register",
                        Map.of("email", PERSON, "password", "correct horse battery", "firstName", "B", "lastName", "M"))
                .expecting(202);
        List<Instant> asked = new ArrayList<>();
        asked.add(clock.instant());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long begin = System.nanoTime();
        for (int i = 1; i < WARM_UP + MAILS; i++) {
            awaitTick(begin, i);
            asked.add(clock.instant());
            clients.execute(this::askForMail);
        }
        clients.shutdown();
        List<Instant> accepted = accepted(asked.size());
        List<Double> millis = new ArrayList<>();
        for (int i = WARM_UP; i < asked.size(); i++) {
            millis.add(Duration.between(asked.get(i), accepted.get(i)).toNanos() / 1e6);
        }
        out.accept("%-46s %s".formatted("request to mail accepted at 20/s (500 ms)", Latencies.of(millis)));
    }

    private void askForMail() {
        platform.post("/api/v1/auth/verify-email/resend", Map.of("email", PERSON))
                .expecting(202);
    }

    private static void awaitTick(long begin, int number) {
        long pause = begin + number * (1_000_000_000L / PER_SECOND) - System.nanoTime();
        if (pause > 0) {
            LockSupport.parkNanos(pause);
        }
    }

    /** Oldest first: one person's mails are asked for and sent one after the other. */
    private List<Instant> accepted(int expected) {
        return Patience.upTo(
                        Duration.ofSeconds(30), () -> Optional.of(received()).filter(times -> times.size() >= expected))
                .orElseThrow(() -> new IllegalStateException(
                        "Only %d of %d mails came".formatted(received().size(), expected)));
    }

    private List<Instant> received() {
        List<Instant> times = new ArrayList<>();
        JsonNode page = mailbox.get("/api/messages?limit=500&to=" + PERSON).expecting(200);
        page.path("items")
                .forEach(mail -> times.add(Instant.parse(mail.path("receivedAt").asText())));
        return times.stream().sorted().toList();
    }
}
