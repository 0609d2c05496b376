package com.studiosync.notification.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @Property
    void whatever_was_typed_becomes_one_short_line(@ForAll String typed) {
        String line = OneLine.of(typed);

        assertTrue(line.codePoints().noneMatch(Character::isISOControl));
        assertTrue(line.codePointCount(0, line.length()) <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "Jürgen", "Zoë-Anaïs", "O'Brien", "J. R.", "李", "🎸 Joe", "👩‍🎤"})
    void a_name_is_greeted(String name) {
        assertEquals(name, OneLine.name(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "http://x", "a@b", "www.x", "a/b", "müll.österreich", "", " \r\n "})
    void what_looks_like_a_link_or_like_nothing_is_not(String name) {
        assertNull(OneLine.name(name));
    }

    @Test
    void a_long_name_ends_in_an_ellipsis_between_two_characters() {
        assertEquals("🎸".repeat(79) + "…", OneLine.of("🎸".repeat(200)));
    }
}
