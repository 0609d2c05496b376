package com.studiosync.gateway.connections;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the gateway is with those who connect. */
@ConfigMapping(prefix = "studiosync.gateway")
public interface ConnectionConfig {

    /** For the head of a request, from its first byte to its last; the first one on a connection from connecting on. */
    @WithDefault("10s")
    Duration headTimeout();
}
