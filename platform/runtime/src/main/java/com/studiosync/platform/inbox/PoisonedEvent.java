package com.studiosync.platform.inbox;

/** An event that no retry will make readable. */
final class PoisonedEvent extends RuntimeException {

    PoisonedEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
