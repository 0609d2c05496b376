package com.studiosync.gateway.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where the services are, and how patient the gateway is with them. */
@ConfigMapping(prefix = "studiosync.gateway")
public interface ServicesConfig {

    /** Base address of each service, by the name that routes call it. */
    Map<String, URI> services();

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

        /** Connections to each service. */
        @Positive
        @WithDefault("128")
        int connections();

        /** Answers that stay open, in all; each has a connection of its own, besides those. */
        @Positive
        @WithDefault("1000")
        int streams();

        /** Requests that may wait for a connection, for each service; more are refused at once. */
        @Positive
        @WithDefault("512")
        int waiting();

        /** How long the gateway waits for what it asks for itself. */
        @WithDefault("2s")
        Duration readTimeout();
    }
}
