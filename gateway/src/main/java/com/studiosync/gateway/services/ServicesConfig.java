package com.studiosync.gateway.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where the services are, and how patient the gateway is with them. */
@ConfigMapping(prefix = "studiosync.gateway")
public interface ServicesConfig {

    /** Base addresses of each service, by the name that routes call it: one for each instance, or a name for all. */
    Map<String, List<URI>> services();

    Upstream upstream();

    interface Upstream {

        @WithDefault("1s")
        Duration connectTimeout();

        /** From a connection to the head of the answer; the body may take as long as it flows. */
        @WithDefault("30s")
        Duration responseTimeout();

        /** How long an unused connection is kept: less than the services' own idle time-out, so that they don't close first. */
        @WithDefault("20s")
        Duration keepAlive();

        /** Connections to each instance of a service, in equal shares of the event loops. */
        @Positive
        @WithDefault("128")
        int connections();

        /** Answers that stay open, in all; each has a connection of its own, besides those. */
        @Positive
        @WithDefault("1000")
        int streams();

        /** Requests that may wait for a connection, for each instance and event loop; more are refused at once. */
        @Positive
        @WithDefault("512")
        int waiting();

        /** How long they may wait: a service that is busy for longer gets no more to do. */
        @WithDefault("2s")
        Duration waitTimeout();

        /** How often names of services are looked up again. */
        @WithDefault("10s")
        Duration resolveEvery();

        /** How long an instance is left out that could not be reached. */
        @WithDefault("5s")
        Duration outFor();

        /** After so many requests in a row without an answer a service is not asked for a moment. */
        @Positive
        @WithDefault("10")
        int circuitFailures();

        /** How long that moment is; then one request tries. */
        @WithDefault("1s")
        Duration circuitOpen();

        /** How long the gateway waits for what it asks for itself. */
        @WithDefault("2s")
        Duration readTimeout();
    }
}
