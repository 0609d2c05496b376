package com.studiosync.local.bench;

import com.studiosync.local.client.PlatformClient;
import com.studiosync.local.stack.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A public page while far more people sign in than can be hashed for. */
final class LoginStorm {

    private static final int CLIENTS = 100;
    private static final long SECONDS = 15;
    private static final int PAUSE_MILLIS = 20;

    /** Everybody is somebody else: the attempts of one would wait for each other. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final PlatformClient platform;
    private final PlatformClient studio;
    private final Consumer<String> out;

    LoginStorm(Addresses addresses, Consumer<String> out) {
        this.platform = new PlatformClient(addresses.platform(), addresses.platform(), null);
        this.studio = new PlatformClient(addresses.platform(), addresses.studio("rockschool"), null);
        this.out = out;
    }

    void measure() {
        pageFor(SECONDS);
        out.accept("%-46s %s".formatted("public page, quiet", pageFor(SECONDS)));
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
        AtomicLong end = new AtomicLong(System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS));
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> signInUntil(end, answers));
        }
        Latencies storm = pageFor(SECONDS);
        clients.shutdown();
        awaitEnd(clients);
        out.accept("%-46s %s".formatted("public page, in a storm of sign-ins (50 ms)", storm));
        out.accept("%-46s %s".formatted("answers to the sign-ins, by status", new TreeMap<>(answers)));
    }

    private void signInUntil(AtomicLong end, Map<Integer, AtomicInteger> answers) {
        while (System.nanoTime() < end.get()) {
            int status = platform.post(
                            "/api/v1/auth/login",
                            Map.of(
                                    "email",
                                    "nobody" + NEXT.incrementAndGet() + "@example.com",
                                    "password",
                                    "not the password"))
                    .status();
            answers.computeIfAbsent(status, first -> new AtomicInteger()).incrementAndGet();
            pause();
        }
    }

    private Latencies pageFor(long seconds) {
        List<Double> millis = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            studio.get("/api/v1/public/studio").expecting(200);
            millis.add((System.nanoTime() - begin) / 1e6);
            pause();
        }
        return Latencies.of(millis);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ExecutorService clients) {
        try {
            clients.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
