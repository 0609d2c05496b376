package com.studiosync.identity.passwords;

/** What came of comparing a password with a stored hash. */
public enum Verdict {
    MATCHES,
    DIFFERS,

    /** The hash is damaged, of an unknown format or beyond the bounds: no password has it, and its owner needs a reset. */
    UNUSABLE
}
