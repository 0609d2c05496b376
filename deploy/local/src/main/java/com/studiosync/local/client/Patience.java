package com.studiosync.local.client;

import com.studiosync.local.parts.StackException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what happens elsewhere: a mail on its way, a membership being granted. */
public final class Patience {

    private static final long POLL_MILLIS = 100;

    private Patience() {}

    public static <T> Optional<T> upTo(Duration limit, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + limit.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < end) {
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted.", e);
        }
    }
}
