package com.studiosync.platform.preconditions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "\"2\", \"3\"", "*"})
    void the_current_version_passes(String header) {
        assertDoesNotThrow(() -> IfMatch.of(header).verify(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"30\"", "\"2\",\"4\"", "W/\"3\"", "\"\""})
    void another_version_is_stale(String header) {
        assertEquals(412, statusOf(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3", "", "\"3\",", "\"3\" \"4\"", "\"3\", *"})
    void what_is_no_entity_tag_is_malformed(String header) {
        assertEquals(400, statusOf(header));
    }

    @Test
    void a_header_without_end_is_malformed() {
        assertEquals(400, statusOf("\"3\",".repeat(1_000) + "\"3\""));
    }

    @Test
    void a_change_without_a_version_is_refused() {
        assertEquals(428, statusOf(null));
    }

    @Test
    void who_has_seen_another_version_is_told_the_current_one() {
        ProblemException stale =
                assertThrows(ProblemException.class, () -> IfMatch.of("\"2\"").verify(3));

        assertEquals("\"3\"", stale.entityTag());
    }

    @Test
    void where_no_version_is_needed_one_that_is_sent_counts() {
        assertDoesNotThrow(() -> IfMatch.of(null).verifyIfSent(3));
        assertDoesNotThrow(() -> IfMatch.of("\"3\"").verifyIfSent(3));
        assertThrows(ProblemException.class, () -> IfMatch.of("\"2\"").verifyIfSent(3));
        assertThrows(ProblemException.class, () -> IfMatch.of("nonsense").verifyIfSent(3));
    }

    @Test
    void a_reader_who_has_the_version_is_recognised_also_by_a_weak_tag() {
        assertTrue(EntityTags.isKnown("\"3\"", "\"2\", W/\"3\""));
        assertTrue(EntityTags.isKnown("\"3\"", "*"));
        assertFalse(EntityTags.isKnown("\"3\"", "\"2\""));
        assertFalse(EntityTags.isKnown("\"3\"", null));
    }

    private static int statusOf(String header) {
        return assertThrows(ProblemException.class, () -> IfMatch.of(header).verify(3))
                .type()
                .status();
    }
}
