package com.studiosync.platform.paging;

import com.studiosync.platform.problems.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A position in a sorted list: the sort key of the last row and its id, which makes it unique.
 *
 * @param key the sort key as text; empty where rows are sorted by id alone
 */
public record Cursor(String key, UUID id) {

    private static final char SEPARATOR = '\n';
    private static final int MAX_LENGTH = 1_024;

    /** PostgreSQL has no text with it. */
    private static final char IN_NO_TEXT = '\0';

    /** The position of a row in a list that is sorted by id. */
    public static Cursor at(UUID id) {
        return new Cursor("", id);
    }

    String encoded() {
        byte[] text = (id.toString() + SEPARATOR + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    static Cursor decode(String encoded) {
        try {
            if (encoded.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("too long");
            }
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            if (text.indexOf(IN_NO_TEXT) >= 0) {
                throw new IllegalArgumentException("no text of the database");
            }
            int split = text.indexOf(SEPARATOR);
            return new Cursor(text.substring(split + 1), UUID.fromString(text.substring(0, Math.max(0, split))));
        } catch (IllegalArgumentException notOurs) {
            throw Problems.invalid("cursor", "is not a cursor that this list gave out");
        }
    }
}
