package com.studiosync.platform.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.studiosync.platform.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Property(tries = 200)
    void a_cursor_survives_the_way_to_the_client_and_back(@ForAll String text, @ForAll long high, @ForAll long low) {
        String key = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', ' ');
        Cursor cursor = new Cursor(key.length() > 100 ? key.substring(0, 10) : key, new UUID(high, low));

        assertEquals(cursor.id(), Cursor.decode(cursor.encoded()).id());
    }

    @Property(tries = 500)
    void whatever_a_client_sends_as_cursor_is_a_position_or_a_problem(@ForAll String sent) {
        try {
            Cursor.decode(sent);
        } catch (ProblemException refused) {
            assertEquals(422, refused.type().status());
        }
    }

    @Test
    void the_sort_key_comes_back_with_its_letters() {
        Cursor cursor = new Cursor("Çelik, Ayşe\n🎹", new UUID(1, 2));

        assertEquals(cursor, Cursor.decode(cursor.encoded()));
    }

    @Test
    void a_cursor_that_is_too_long_is_refused() {
        assertThrows(ProblemException.class, () -> Cursor.decode("A".repeat(2_000)));
    }

    @Test
    void a_cursor_with_what_no_stored_text_has_is_refused() {
        String forged = new Cursor("a\0b", new UUID(1, 2)).encoded();

        assertThrows(ProblemException.class, () -> Cursor.decode(forged));
    }

    @Test
    void a_page_has_a_next_one_only_when_a_row_was_left_over() {
        PageRequest request = new PageRequest();
        request.limit = 2;
        UUID id = new UUID(1, 2);

        Page<String> last = Page.cut(List.of("a", "b"), request, row -> Cursor.at(id));
        Page<String> first = Page.cut(List.of("a", "b", "c"), request, row -> Cursor.at(id));

        assertNull(last.nextCursor());
        assertEquals(List.of("a", "b"), first.items());
        assertEquals(id, Cursor.decode(first.nextCursor()).id());
    }
}
