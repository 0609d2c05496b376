package com.studiosync.gateway.routes;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Map;

/** The route table: every path of the platform that leads to a service, by the name that metrics and the log show. */
@ConfigMapping(prefix = "studiosync.gateway")
public interface RoutesConfig {

    Map<String, RouteConfig> routes();

    interface RouteConfig {

        /** Where the paths begin, without a slash at the end. */
        @Pattern(regexp = "(/[A-Za-z0-9._-]+)+", message = "must be a path such as /api/v1/teachers")
        String prefix();

        /** A name from {@code studiosync.gateway.services}. */
        @NotBlank
        String service();
    }
}
