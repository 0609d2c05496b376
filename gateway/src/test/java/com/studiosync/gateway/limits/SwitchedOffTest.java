package com.studiosync.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwitchedOffTest {

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void nothing_is_counted_when_limits_are_switched_off(String enabled, boolean counted) {
        LimitsConfig config = new SmallRyeConfigBuilder()
                .withMapping(LimitsConfig.class)
                .withDefaultValue("studiosync.gateway.limits.enabled", enabled)
                .build()
                .getConfigMapping(LimitsConfig.class);

        Limits limits = new Limits(config, new SimpleMeterRegistry());

        assertEquals(counted, limits.make("address", config.address(), "").isPresent());
    }
}
