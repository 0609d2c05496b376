package com.studiosync.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may pass through. */
@ConfigMapping(prefix = "studiosync.gateway")
public interface ProxyConfig {

    /** The largest request body. */
    @WithDefault("10M")
    MemorySize maxBodySize();
}
