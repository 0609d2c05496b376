package com.studiosync.profile.students;

/** How far a student has come. */
public enum SkillLevel {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
