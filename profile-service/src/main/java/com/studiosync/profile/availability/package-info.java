/**
 * When a teacher teaches: the hours of a usual week, dates that differ, and the rest between two lessons.
 * All times are local to the studio; what of them is still open is told by {@code slots}.
 */
package com.studiosync.profile.availability;
