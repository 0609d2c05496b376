package com.studiosync.profile.recordings.storage;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;

/** Lets a few do something at once; the others wait for their turn, first come, first served. */
final class Turns {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int free;

    Turns(int atOnce) {
        this.free = atOnce;
    }

    /** Does the work when it is its turn, where the caller is; also when the caller goes away, so that no turn is lost. */
    <T> Uni<T> take(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .emitter(outcome -> await(onContext(() -> Uni.createFrom()
                        .deferred(work::get)
                        .onTermination()
                        .invoke(this::pass)
                        .subscribe()
                        .with(outcome::complete, outcome::fail))));
    }

    private static Runnable onContext(Runnable begin) {
        Context caller = Vertx.currentContext();
        return caller == null ? begin : () -> caller.runOnContext(now -> begin.run());
    }

    private void await(Runnable begin) {
        synchronized (waiting) {
            if (free == 0) {
                waiting.add(begin);
                return;
            }
            free--;
        }
        begin.run();
    }

    private void pass() {
        Runnable next;
        synchronized (waiting) {
            next = waiting.poll();
            if (next == null) {
                free++;
            }
        }
        if (next != null) {
            next.run();
        }
    }
}
