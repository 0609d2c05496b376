package com.studiosync.platform.database;

import java.util.Set;

/** Recognises text that JSON and URLs can carry and PostgreSQL cannot: that with the character U+0000. */
final class UnstorableText {

    /** character_not_in_repertoire, untranslatable_character. */
    private static final Set<String> REFUSED = Set.of("22021", "22P05");

    private UnstorableText() {}

    static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (REFUSED.contains(SqlState.of(cause))) {
                return true;
            }
        }
        return false;
    }
}
