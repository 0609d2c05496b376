package com.studiosync.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.house.ServiceArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "com.studiosync.identity";

    @Test
    void the_rules_of_the_house_are_kept() {
        assertEquals(List.of(), ServiceArchitecture.violations(ROOT));
        assertEquals(List.of(), ServiceArchitecture.resourceViolations(ROOT));
    }
}
