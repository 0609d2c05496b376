package com.studiosync.identity.invitations;

/** What became of an invitation; the names are part of the API. */
public enum State {
    PENDING,
    ACCEPTED,
    EXPIRED,
    REVOKED
}
