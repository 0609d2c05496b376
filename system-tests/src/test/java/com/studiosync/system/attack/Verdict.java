package com.studiosync.system.attack;

import com.studiosync.system.api.Operation;
import java.util.Optional;

/** What has to come back. */
enum Verdict {
    /** Whoever may. */
    PASSES,
    /** Who sees what was written in her time alone. */
    PASSES_OR_ABSENT,
    /** Without a token that is good. */
    UNKNOWN,
    /** Without the permission, or with a token of another studio. */
    FORBIDDEN,
    /** With the permission, but nothing to do with whom it is about. */
    ABSENT,
    /** Visible, but not to be touched; or not even visible. */
    DENIED,
    /** Refused, one way or the other. */
    DENIED_OR_UNKNOWN,
    /** Anything but a failure of the service. */
    ANYTHING;

    private static final int FAILURE = 500;
    private static final int THROTTLED = 429;

    boolean mayPass() {
        return this == PASSES || this == PASSES_OR_ABSENT;
    }

    /** What is wrong with an answer; empty when nothing is. */
    Optional<String> complaint(Operation operation, Entry entry, Reply reply) {
        int status = reply.status();
        boolean right =
                switch (this) {
                    case UNKNOWN -> status == 401;
                    case FORBIDDEN -> status == 403;
                    case ABSENT -> status == 404;
                    case DENIED -> status == 403 || status == 404;
                    case DENIED_OR_UNKNOWN -> status == 401 || status == 403;
                    case ANYTHING -> true;
                    case PASSES_OR_ABSENT -> status == 404 || passes(operation, entry, reply);
                    case PASSES -> passes(operation, entry, reply);
                };
        boolean serves = status < FAILURE && (status != THROTTLED || entry.has(Trait.SECRET) || entry.has(Trait.OPEN));
        return right && serves
                ? Optional.empty()
                : Optional.of(this + " expected, came " + status + " " + reply.body());
    }

    private static boolean passes(Operation operation, Entry entry, Reply reply) {
        if (entry.has(Trait.OPEN) || entry.has(Trait.SECRET)) {
            return true;
        }
        return operation.isRead()
                ? reply.isSuccess()
                : reply.status() != 401 && reply.status() != 403 && reply.status() != 404;
    }
}
