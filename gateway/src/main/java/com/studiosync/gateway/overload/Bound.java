package com.studiosync.gateway.overload;

import java.util.concurrent.atomic.AtomicInteger;

/** How many may be inside at once, and how many are. */
final class Bound {

    private final int limit;
    private final AtomicInteger inside = new AtomicInteger();

    Bound(int limit) {
        this.limit = limit;
    }

    /** Whoever gets in leaves once; nobody waits. */
    boolean enter() {
        if (inside.incrementAndGet() <= limit) {
            return true;
        }
        leave();
        return false;
    }

    void leave() {
        inside.decrementAndGet();
    }

    int inside() {
        return inside.get();
    }
}
