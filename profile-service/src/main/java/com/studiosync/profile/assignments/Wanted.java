package com.studiosync.profile.assignments;

import java.time.LocalDate;

/**
 * What is wanted of an assignment.
 *
 * @param from the first day; {@code null} for that of the one that has not ended, else today
 * @param until the first day on which it no longer holds, or {@code null} while no end is known
 * @param beyondCapacity whether it may be made although the teacher has no free place
 */
public record Wanted(LocalDate from, LocalDate until, boolean beyondCapacity) {}
