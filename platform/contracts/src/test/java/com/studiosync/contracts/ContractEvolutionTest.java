package com.studiosync.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compares the schemas with those that were released last; {@code src/released/README.md} says how to release. */
class ContractEvolutionTest {

    @Test
    void nothing_that_was_released_is_broken() {
        Map<String, JsonNode> released = Schemas.in(Schemas.RELEASED);

        assertFalse(released.isEmpty(), "a check against nothing checks nothing");
        assertEquals(List.of(), BreakingChanges.between(released, Schemas.in(Schemas.CURRENT)));
    }
}
