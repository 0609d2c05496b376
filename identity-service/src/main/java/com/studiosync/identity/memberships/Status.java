package com.studiosync.identity.memberships;

/** How far a membership has come. */
public enum Status {
    /** The person is a member. */
    ACTIVE,
    /** The person asked to become one; an admin approves or declines. It allows nothing. */
    PENDING
}
