package com.studiosync.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodedWordsTest {

    @Test
    void plain_text_stays_as_it_is() {
        assertEquals("Welcome to StudioSync", EncodedWords.of("Welcome to StudioSync"));
    }

    @Test
    void any_other_text_is_read_as_it_was_written() throws UnsupportedEncodingException {
        String text = "Rock & Röll 🎸🎸🎸🎸🎸🎸🎸🎸🎸🎸🎸🎸 李 is live";

        String encoded = EncodedWords.of(text);

        assertEquals(text, MimeUtility.decodeText(encoded));
        assertTrue(Arrays.stream(encoded.split(" ")).allMatch(word -> word.length() <= 75), encoded);
    }

    @Test
    void a_line_break_never_gets_through() {
        assertTrue(EncodedWords.of("a\r\nBcc: b").chars().noneMatch(Character::isISOControl));
    }
}
