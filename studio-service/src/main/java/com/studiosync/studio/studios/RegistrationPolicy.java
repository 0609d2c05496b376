package com.studiosync.studio.studios;

/** Who becomes a member by registering on the studio's host; identity-service learns it from events and acts on it. */
public enum RegistrationPolicy {
    /** Everybody, as a student. */
    OPEN,
    /** Whom an admin approves. */
    APPROVAL,
    /** Nobody: members are invited. */
    INVITATION
}
