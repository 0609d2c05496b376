package com.studiosync.identity.passwords.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class MemoryHardTest {

    @Test
    void one_begins_when_the_former_has_ended() throws Exception {
        CountDownLatch firstRuns = new CountDownLatch(1);
        CompletableFuture<byte[]> endOfFirst = new CompletableFuture<>();
        AtomicBoolean secondRuns = new AtomicBoolean();
        FutureTask<byte[]> first = new FutureTask<>(() -> MemoryHard.derive(() -> {
            firstRuns.countDown();
            return endOfFirst.join();
        }));
        FutureTask<byte[]> second = new FutureTask<>(() -> MemoryHard.derive(() -> {
            secondRuns.set(true);
            return new byte[] {2};
        }));

        new Thread(first).start();
        firstRuns.await();
        Thread waiting = new Thread(second);
        waiting.start();
        Awaitility.await("second thread waits").until(() -> waiting.getState() == Thread.State.WAITING);
        boolean ranTogether = secondRuns.get();
        endOfFirst.complete(new byte[] {1});

        assertFalse(ranTogether);
        assertArrayEquals(new byte[] {1}, first.get());
        assertArrayEquals(new byte[] {2}, second.get());
    }
}
