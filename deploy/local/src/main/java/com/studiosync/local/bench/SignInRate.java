package com.studiosync.local.bench;

import com.studiosync.local.client.PlatformClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Sign-ins in a second against bare password hashes in a second on as many threads, and how long everybody else waits
 * meanwhile. Nothing can sign in faster than it hashes, so the ratio tells what everything around the hash costs.
 */
final class SignInRate {

    private static final int CLIENTS_FOR_EACH_THREAD = 4;
    private static final long SECONDS = 15;

    private final Measurer measurer;
    private final Consumer<String> out;

    SignInRate(Measurer measurer, Consumer<String> out) {
        this.measurer = measurer;
        this.out = out;
    }

    void measure() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        double bare = BareRate.ofHashes(threads, SECONDS);
        Rate.of(threads, 5, client -> measurer::signIn);
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Latencies> account = CompletableFuture.supplyAsync(() -> accountUntil(over));
        double signIns = Rate.of(threads * CLIENTS_FOR_EACH_THREAD, SECONDS, client -> measurer::signIn);
        over.set(true);
        out.accept("%-46s %.2f of the bare hash rate (%.1f/s of %.1f/s, %d hashing threads)"
                .formatted("sign-ins (target: 0.95)", signIns / bare, signIns, bare, threads));
        out.accept("%-46s %s".formatted("GET account meanwhile (target: p99 50 ms)", account.join()));
    }

    private Latencies accountUntil(AtomicBoolean over) {
        PlatformClient owner =
                measurer.with(measurer.signIn().path("accessToken").asText());
        return Latencies.until(over::get, () -> owner.get("/api/v1/account").expecting(200));
    }
}
