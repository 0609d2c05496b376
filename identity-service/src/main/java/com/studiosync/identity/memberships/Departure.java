package com.studiosync.identity.memberships;

/** Why a membership ends. */
public enum Departure {
    /** An admin removed the member. */
    REMOVED,
    /** The member left, or the person no longer wants to become one. */
    LEFT,
    /** An admin declined the person's wish. */
    DECLINED,
    /** The person's account is erased. */
    ERASED,
    /** The studio is gone. */
    STUDIO_DELETED
}
