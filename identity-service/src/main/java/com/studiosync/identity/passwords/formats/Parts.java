package com.studiosync.identity.passwords.formats;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parts of a stored hash strictly: one that is damaged anywhere is refused as a whole. */
final class Parts {

    private final Matcher matcher;

    private Parts(Matcher matcher) {
        this.matcher = matcher;
    }

    /**
     * Takes a text apart.
     *
     * @throws IllegalArgumentException when it does not have that form
     */
    static Parts of(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        require(matcher.matches());
        return new Parts(matcher);
    }

    static void require(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("damaged or out of bounds");
        }
    }

    /** A part, or {@code null} where the form lets it be absent. */
    String text(String name) {
        return matcher.group(name);
    }

    int number(String name, int max) {
        int number = Integer.parseInt(text(name));
        require(number >= 1 && number <= max);
        return number;
    }

    byte[] base64(String name) {
        return decode(text(name), Base64.getEncoder());
    }

    byte[] unpaddedBase64(String name) {
        return decode(text(name), Base64.getEncoder().withoutPadding());
    }

    /** The decoder overlooks bits that encode nothing; a hash that has some set is none that Django wrote. */
    private static byte[] decode(String text, Base64.Encoder encoder) {
        byte[] bytes = Base64.getDecoder().decode(text);
        require(encoder.encodeToString(bytes).equals(text));
        return bytes;
    }
}
