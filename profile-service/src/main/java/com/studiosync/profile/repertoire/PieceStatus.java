package com.studiosync.profile.repertoire;

/** How far a student has come with a piece. */
public enum PieceStatus {
    PLANNED,
    LEARNING,
    PERFORMANCE_READY,
    MASTERED,
    DROPPED
}
