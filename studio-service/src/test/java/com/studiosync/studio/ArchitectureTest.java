package com.studiosync.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.house.ServiceArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rules_of_the_house_are_kept() {
        assertEquals(List.of(), ServiceArchitecture.violations("com.studiosync.studio"));
        assertEquals(List.of(), ServiceArchitecture.resourceViolations("com.studiosync.studio"));
    }
}
