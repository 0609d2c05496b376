package com.studiosync.gateway.circuits;

import java.net.ConnectException;

/** A service was not asked, because it gave no answer many times in a row. */
public final class CircuitOpenException extends ConnectException {

    private static final long serialVersionUID = 1L;

    public CircuitOpenException(String service) {
        super(service + "-service is not asked for the moment");
    }

    /** There is one for every request while a service is down, and nobody reads where it was made. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
