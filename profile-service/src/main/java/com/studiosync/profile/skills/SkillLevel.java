package com.studiosync.profile.skills;

/** How far a student has come. */
public enum SkillLevel {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
