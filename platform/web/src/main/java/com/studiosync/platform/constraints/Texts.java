package com.studiosync.platform.constraints;

/** Patterns for text that people write and others read. */
final class Texts {

    /** Lone surrogates, line and paragraph separators, and what overrides the direction of writing. */
    private static final String FORGING = "\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069";

    private static final String VISIBLE = "\\p{L}\\p{N}\\p{S}\\p{P}";
    private static final String SOMETHING_TO_SEE = "(?=[^" + VISIBLE + "]*+[" + VISIBLE + "])";
    private static final String NO_SPACE_BEFORE = "(?![\\s\\p{Z}])";
    private static final String NO_SPACE_AFTER = "(?<![\\s\\p{Z}])";

    static final String ONE_LINE = SOMETHING_TO_SEE + NO_SPACE_BEFORE + "[^\\p{Cc}" + FORGING + "]++" + NO_SPACE_AFTER;
    static final String LINES = SOMETHING_TO_SEE + "(?:[\\n\\t]|[^\\p{Cc}" + FORGING + "])++";

    private Texts() {}
}
