package com.studiosync.profile.invited;

import java.util.Locale;

/**
 * Where an invitation goes.
 *
 * @param locale what to write it in, or {@code null} for the language of who invites
 */
record Address(String email, String locale) {

    /** What addresses are compared by. */
    String key() {
        return email.toLowerCase(Locale.ROOT);
    }
}
