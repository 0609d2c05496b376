package com.studiosync.local.bench;

import com.studiosync.local.client.PlatformClient;
import com.studiosync.local.parts.Addresses;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A public page while far more people sign in than can be hashed for. */
final class LoginStorm {

    private static final int CLIENTS = 100;
    private static final long SECONDS = 15;

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
        Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
        CompletableFuture<Latencies> page = CompletableFuture.supplyAsync(() -> pageFor(SECONDS));
        Rate.of(CLIENTS, SECONDS, client -> () -> signIn(answers));
        out.accept("%-46s %s".formatted("public page, in a storm of sign-ins (50 ms)", page.join()));
        out.accept("%-46s %s".formatted("answers to the sign-ins, by status", new TreeMap<>(answers)));
    }

    private void signIn(Map<Integer, AtomicInteger> answers) {
        String nobody = "nobody" + NEXT.incrementAndGet() + "@example.com";
        int status = platform.post("/api/v1/auth/login", Map.of("email", nobody, "password", "not the password"))
                .status();
        answers.computeIfAbsent(status, first -> new AtomicInteger()).incrementAndGet();
        Pause.briefly();
    }

    private Latencies pageFor(long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return Latencies.until(() -> System.nanoTime() > end, () -> studio.get("/api/v1/public/studio")
                .expecting(200));
    }
}
