package com.studiosync.testing;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Clients who do something in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of the one and of the other. */
    public static <T> List<T> run(Supplier<T> one, Supplier<T> other) {
        return run(List.of(one, other));
    }

    /** What came of each of several who do the same. */
    public static <T> List<T> run(int times, Supplier<T> client) {
        return run(Collections.nCopies(times, client));
    }

    private static <T> List<T> run(List<Supplier<T>> clients) {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        CountDownLatch ready = new CountDownLatch(clients.size());
        try {
            return clients.stream()
                    .map(client -> CompletableFuture.supplyAsync(() -> startTogether(client, ready), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T startTogether(Supplier<T> client, CountDownLatch ready) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return client.get();
    }
}
