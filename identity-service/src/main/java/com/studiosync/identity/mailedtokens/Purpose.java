package com.studiosync.identity.mailedtokens;

import java.util.Locale;

/** What a mailed token is good for. One that was mailed for one purpose is worthless for every other. */
public enum Purpose {
    /** Whoever brings it back owns the address that the account was registered with. */
    VERIFY_EMAIL,
    /** It stands in for a forgotten password. */
    RESET_PASSWORD,
    /** The same, for a password whose stored form cannot be checked any more. */
    PASSWORD_UNUSABLE,
    /** Whoever brings it back owns the address that the account is to have from then on. */
    CONFIRM_NEW_EMAIL;

    /** The name of the mail that carries it. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
