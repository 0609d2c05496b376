package com.studiosync.platform.secrets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final SecretBox box = SecretBox.of(KEY, "test");

    @Property(tries = 200)
    void what_was_sealed_opens_to_the_same_text(@ForAll String text) {
        String wellFormed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertEquals(wellFormed, box.open(box.seal(wellFormed)));
    }

    @Test
    void the_same_text_is_never_sealed_to_the_same_result() {
        assertNotEquals(box.seal("secret"), box.seal("secret"));
    }

    @Test
    void what_was_sealed_for_one_purpose_does_not_open_for_another() {
        String sealed = box.seal("secret");

        assertThrows(
                IllegalArgumentException.class, () -> SecretBox.of(KEY, "other").open(sealed));
    }

    @Test
    void what_was_sealed_for_one_place_does_not_open_for_another() {
        String sealed = box.seal("secret", "row 1");

        assertEquals("secret", box.open(sealed, "row 1"));
        assertThrows(IllegalArgumentException.class, () -> box.open(sealed, "row 2"));
        assertThrows(IllegalArgumentException.class, () -> box.open(sealed));
    }

    @Test
    void a_changed_or_cut_text_does_not_open() {
        byte[] sealed = Base64.getUrlDecoder().decode(box.seal("secret"));
        sealed[sealed.length - 1] ^= 1;
        String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);

        assertThrows(IllegalArgumentException.class, () -> box.open(changed));
        assertThrows(IllegalArgumentException.class, () -> box.open(""));
        assertThrows(IllegalArgumentException.class, () -> box.open("c2hvcnQ"));
    }

    @Test
    void a_key_of_the_wrong_size_is_refused_with_its_size() {
        String tooShort = Base64.getEncoder().encodeToString(new byte[16]);

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> SecretBox.of(tooShort, "test"));

        assertTrue(refused.getMessage().contains("16"));
    }

    @Test
    void a_keyed_hash_is_repeatable_and_depends_on_the_purpose() {
        byte[] message = {1, 2, 3};

        assertArrayEquals(box.mac(message), SecretBox.of(KEY, "test").mac(message));
        assertFalse(Arrays.equals(box.mac(message), SecretBox.of(KEY, "other").mac(message)));
    }
}
