package com.studiosync.studio.policies.texts;

/** Who can read a text. */
public enum Visibility {
    /** Everybody, on the studio's host: what a visitor agrees to before she is a member. */
    PUBLIC,
    MEMBERS
}
