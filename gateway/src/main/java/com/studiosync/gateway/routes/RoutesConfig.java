package com.studiosync.gateway.routes;

import com.studiosync.platform.limits.Allowance;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The route table: every path of the platform that leads to a service, by the name that metrics and the log show. */
@ConfigMapping(prefix = "studiosync.gateway")
public interface RoutesConfig {

    Map<String, RouteConfig> routes();

    interface RouteConfig {

        /** Where the paths begin, without a slash at the end; {@code *} stands for a segment that may be any, such as an id. */
        @Pattern(
                regexp = "(/[A-Za-z0-9._-]+)+(/([A-Za-z0-9._-]+|\\*))*",
                message = "must be a path such as /api/v1/teachers")
        String prefix();

        /** A name from {@code studiosync.gateway.services}. */
        @NotBlank
        String service();

        /** A route that was forgotten here is closed to strangers. */
        @WithDefault("TOKEN")
        Access access();

        /** For a connection, then until the head of the answer; without it the one for all services. */
        Optional<Duration> timeout();

        /** Whether answers stay open, as a stream of events does; they are counted and connected apart. */
        @WithDefault("false")
        boolean stream();

        /** The largest request body; without it the one for all routes. */
        Optional<MemorySize> maxBodySize();

        /** What one network address may ask of this route, as {@code 120/1m}. */
        Optional<Allowance> rateLimit();
    }
}
