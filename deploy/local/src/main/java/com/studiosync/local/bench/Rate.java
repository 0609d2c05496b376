package com.studiosync.local.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** How often something can be done in a second by several who do it at once, each again and again. */
final class Rate {

    private static final long EXTRA_SECONDS = 30;

    private Rate() {}

    /** Runs the work of each of the workers for some seconds, and returns how often it was done in each of them. */
    static double of(int workers, long seconds, IntFunction<Runnable> work) {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        AtomicInteger done = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        for (int i = 0; i < workers; i++) {
            Runnable own = work.apply(i);
            threads.execute(() -> {
                while (System.nanoTime() < end) {
                    own.run();
                    done.incrementAndGet();
                }
            });
        }
        awaitEnd(threads, seconds);
        return done.get() * 1e9 / (System.nanoTime() - begin);
    }

    private static void awaitEnd(ExecutorService threads, long seconds) {
        threads.shutdown();
        try {
            threads.awaitTermination(seconds + EXTRA_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
