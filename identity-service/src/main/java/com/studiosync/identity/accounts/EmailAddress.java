package com.studiosync.identity.accounts;

import java.util.Locale;

/**
 * An address as its owner wrote it, and the key under which it is unique: addresses that differ in case alone are one.
 */
public record EmailAddress(String written) {

    public EmailAddress {
        written = written.strip();
    }

    /** What is compared. */
    public String key() {
        return written.toLowerCase(Locale.ROOT);
    }
}
