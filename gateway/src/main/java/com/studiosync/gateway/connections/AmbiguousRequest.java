package com.studiosync.gateway.connections;

/** A request that another server could read differently. */
final class AmbiguousRequest extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    AmbiguousRequest() {
        super("The request can be read in more than one way");
    }

    /** It is told to nobody, and whoever sends many of these shall not cost us stack traces. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
