package com.studiosync.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedServersTest {

    private static final class One {}

    private static final class Other {}

    private static final class Reluctant {}

    private final AtomicInteger starts = new AtomicInteger();

    @Test
    void a_server_is_started_once_for_everybody_who_asks() {
        One first = SharedServers.get(One.class, this::start);
        One again = SharedServers.get(One.class, this::start);

        assertSame(first, again);
        assertEquals(1, starts.get());
        assertNotSame(first, SharedServers.get(Other.class, Other::new));
    }

    @Test
    void one_that_did_not_start_is_started_for_the_next_who_asks() {
        assertThrows(
                IllegalStateException.class,
                () -> SharedServers.get(Reluctant.class, () -> {
                    throw new IllegalStateException("no port is free");
                }));

        Reluctant started = SharedServers.get(Reluctant.class, Reluctant::new);

        assertSame(started, SharedServers.get(Reluctant.class, Reluctant::new));
    }

    private One start() {
        starts.incrementAndGet();
        return new One();
    }
}
