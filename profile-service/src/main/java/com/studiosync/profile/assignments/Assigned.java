package com.studiosync.profile.assignments;

/** An assignment as it is now, and whether there was none before. */
public record Assigned(Assignment assignment, boolean isNew) {}
