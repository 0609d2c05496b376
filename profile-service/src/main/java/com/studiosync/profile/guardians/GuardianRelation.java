package com.studiosync.profile.guardians;

/** What a guardian is to a student. */
public enum GuardianRelation {
    MOTHER,
    FATHER,
    GRANDPARENT,
    STEPPARENT,
    FOSTER_PARENT,
    SIBLING,
    GUARDIAN,
    OTHER
}
