package com.studiosync.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A header's text in ASCII. The mail client encodes char by char, which tears emoji apart; this goes by code points.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2047">RFC 2047</a>
 */
final class EncodedWords {

    /** Ten characters of at most four bytes make 56 of base64: a word stays below the 75 that are allowed. */
    private static final int CODE_POINTS = 10;

    private EncodedWords() {}

    static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text;
        }
        int[] codePoints = text.codePoints().toArray();
        return IntStream.iterate(0, start -> start < codePoints.length, start -> start + CODE_POINTS)
                .mapToObj(start -> new String(codePoints, start, Math.min(CODE_POINTS, codePoints.length - start)))
                .map(EncodedWords::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(String part) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(part.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
