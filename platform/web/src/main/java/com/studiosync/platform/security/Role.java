package com.studiosync.platform.security;

/** What a member is in a studio; one person can be several of them. */
public enum Role {
    ADMIN,
    TEACHER,
    STUDENT,
    PARENT
}
