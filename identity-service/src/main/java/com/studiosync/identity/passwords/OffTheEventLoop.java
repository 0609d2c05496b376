package com.studiosync.identity.passwords;

import io.vertx.core.Context;

/** Refuses work that would block an event loop, wherever it is called from by mistake. */
final class OffTheEventLoop {

    private OffTheEventLoop() {}

    static void require() {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException("Work on a password would block the event loop");
        }
    }
}
