package com.studiosync.local.stack;

import com.studiosync.local.parts.Addresses;
import com.studiosync.local.parts.Service;
import com.studiosync.local.processes.Services;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One more process of a service, beside the one of the stack. Whoever asked for it ends it, before the stack. */
public final class Replica implements AutoCloseable {

    private final Service service;
    private final Addresses addresses;
    private final Services processes;

    Replica(Service service, Addresses addresses, Services processes) {
        this.service = service;
        this.addresses = addresses;
        this.processes = processes;
    }

    void start(Duration patience, BooleanSupplier unwanted) {
        processes.start(List.of(service));
        try {
            processes.awaitReady(List.of(service), patience, unwanted);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Where it answers. */
    public URI address() {
        return addresses.service(service);
    }

    URI readiness() {
        return addresses.readiness(service);
    }

    @Override
    public void close() {
        processes.stop(List.of(service));
    }
}
