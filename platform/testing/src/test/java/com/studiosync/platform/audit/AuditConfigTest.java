package com.studiosync.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditConfigTest {

    @Test
    void a_retention_as_short_as_the_database_allows_is_taken() {
        assertEquals(Duration.ofDays(30), retention("30d"));
    }

    @Test
    void a_shorter_one_stops_the_start_by_its_name() {
        ConfigValidationException refused = assertThrows(ConfigValidationException.class, () -> retention("29d"));

        assertTrue(refused.getProblem(0).getMessage().contains("studiosync.audit.retention"));
    }

    private static Duration retention(String setting) {
        return new SmallRyeConfigBuilder()
                .withMapping(AuditConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withSources(new PropertiesConfigSource(Map.of("studiosync.audit.retention", setting), "test", 100))
                .build()
                .getConfigMapping(AuditConfig.class)
                .retention();
    }
}
