package com.studiosync.embedded;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Servers that are started once for a JVM, used by everybody in it, and end with it. Tests start one application after the
 * other, each with classes of its own; where this class is loaded once for all of them, they need not start PostgreSQL and
 * Kafka with each.
 */
public final class SharedServers {

    private static final Map<Class<?>, Object> RUNNING = new HashMap<>();

    private SharedServers() {}

    /** The server of that kind; it is started for the first one who asks. */
    public static synchronized <T> T get(Class<T> kind, Supplier<T> start) {
        if (!RUNNING.containsKey(kind)) {
            RUNNING.put(kind, start.get());
        }
        return kind.cast(RUNNING.get(kind));
    }
}
