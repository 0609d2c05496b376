package com.studiosync.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.house.ServiceArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        assertEquals(List.of(), ServiceArchitecture.violations("com.studiosync.profile"));
        assertEquals(List.of(), ServiceArchitecture.resourceViolations("com.studiosync.profile"));
    }
}
