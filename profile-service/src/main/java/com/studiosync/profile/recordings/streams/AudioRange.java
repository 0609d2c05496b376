package com.studiosync.profile.recordings.streams;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes that a client asks for. Several ranges at once are answered with the whole, as are ranges that are none: both
 * is up to the server.
 *
 * @param first counted from 0
 * @param last included
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-range-requests">RFC 9110, section 14</a>
 */
record AudioRange(int first, int last) {

    /** Asked for, but not there. */
    static final AudioRange NONE = new AudioRange(0, -1);

    private static final Pattern ONE = Pattern.compile("(?i)\\s*bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    static AudioRange whole(int size) {
        return new AudioRange(0, size - 1);
    }

    /** What a header {@code Range} asks for; empty when it is to be ignored. */
    static Optional<AudioRange> asked(String header, int size) {
        Matcher range = ONE.matcher(header == null ? "" : header);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            return Optional.of(lastBytes(Long.parseLong(range.group(2)), size));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group(2));
        if (last < first) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? NONE : new AudioRange((int) first, (int) Math.min(last, size - 1L)));
    }

    private static AudioRange lastBytes(long count, int size) {
        return count == 0 ? NONE : new AudioRange((int) Math.max(0, size - count), size - 1);
    }

    int length() {
        return last - first + 1;
    }

    /** The value of {@code Content-Range} for a file of that size. */
    String of(int size) {
        return this == NONE ? "bytes */" + size : "bytes %d-%d/%d".formatted(first, last, size);
    }
}
