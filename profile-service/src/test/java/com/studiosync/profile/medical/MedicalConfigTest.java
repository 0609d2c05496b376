package com.studiosync.profile.medical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedicalConfigTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String OTHER = "AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Test
    void keys_come_in_the_order_of_the_setting() {
        assertEquals(List.of(KEY, OTHER), keys(KEY + "," + OTHER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c2hvcnQ=",
                "nonsense that is no key",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gIQ==",
                KEY + OTHER
            })
    void what_is_no_key_stops_the_start_by_its_name_and_is_not_quoted(String wrong) {
        ConfigValidationException refused =
                assertThrows(ConfigValidationException.class, () -> keys(KEY + "," + wrong));

        assertEquals(1, refused.getProblemCount());
        assertTrue(refused.getProblem(0).getMessage().contains("studiosync.medical.keys"));
        assertFalse(refused.getProblem(0).getMessage().contains("\n"));
        assertFalse(refused.getMessage().contains(wrong) || refused.getMessage().contains(KEY));
    }

    private static List<String> keys(String setting) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(MedicalConfig.class)
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withSources(new PropertiesConfigSource(Map.of("studiosync.medical.keys", setting), "test", 100))
                .build();
        return config.getConfigMapping(MedicalConfig.class).keys();
    }
}
