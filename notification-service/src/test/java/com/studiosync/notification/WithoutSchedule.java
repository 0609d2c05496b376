package com.studiosync.notification;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nothing looks into the queue but the test itself. */
public final class WithoutSchedule implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.scheduler.enabled", "false");
    }
}
