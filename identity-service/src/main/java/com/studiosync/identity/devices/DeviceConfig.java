package com.studiosync.identity.devices;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long devices are known. */
@ConfigMapping(prefix = "studiosync.devices")
public interface DeviceConfig {

    /** How long after a sign-in its device is still known; each sign-in begins anew. */
    @WithDefault("180d")
    Duration tokenLifetime();
}
