package com.studiosync.identity.registration;

/** Whether people have to show that an address is theirs. */
public enum Verification {
    /** An account can be used once its address is confirmed. */
    REQUIRED,
    /** The mail is sent, and the account can be used before it is answered. */
    OPTIONAL,
    /** No mail is sent; every address counts as confirmed. */
    OFF
}
