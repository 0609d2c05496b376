package com.studiosync.identity;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two clients who do something in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of the one and of the other. */
    public static <T> List<T> run(Supplier<T> one, Supplier<T> other) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CountDownLatch ready = new CountDownLatch(2);
        try {
            return Stream.of(one, other)
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
