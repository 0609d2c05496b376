package com.studiosync.notification.letters;

import java.util.regex.Pattern;

/** Makes what people typed fit for a subject or a greeting: one line, no control characters, of limited length. */
final class OneLine {

    private static final int MAX_CODE_POINTS = 80;

    /** Line and paragraph separators, controls, and the marks that turn the direction of the text around them. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\s]+");

    /** Mail programs turn these into links, and anybody can register somebody else's address under any name. */
    private static final Pattern LINK_LIKE = Pattern.compile("[/:@\\\\]|\\.\\p{L}", Pattern.UNICODE_CHARACTER_CLASS);

    private OneLine() {}

    static String of(String typed) {
        String line = BREAKS.matcher(typed).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= MAX_CODE_POINTS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_CODE_POINTS - 1)) + "…";
    }

    /** The name of a person or a studio; {@code null} where there is none, or where it looks like a link. */
    static String name(String typed) {
        String name = of(typed);
        return name.isEmpty() || LINK_LIKE.matcher(name).find() ? null : name;
    }
}
