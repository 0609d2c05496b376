package com.studiosync.identity.memberships;

/** Why a membership ends. */
public enum Departure {
    /** The person's account is erased. */
    ERASED
}
