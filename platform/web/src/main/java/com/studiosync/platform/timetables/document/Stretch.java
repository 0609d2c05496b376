package com.studiosync.platform.timetables.document;

import com.studiosync.platform.problems.FieldError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a line, and the field that takes it.
 *
 * @param begin the first point in it, such as a minute of the week or a date's number
 * @param end the first point after it
 */
record Stretch(String field, long begin, long end) {

    /** One error for each stretch that begins within another one. */
    static List<FieldError> overlaps(List<Stretch> stretches) {
        List<FieldError> errors = new ArrayList<>();
        Stretch furthest = null;
        for (Stretch next : stretches.stream()
                .sorted(Comparator.comparingLong(Stretch::begin))
                .toList()) {
            if (furthest != null && next.begin < furthest.end) {
                errors.add(new FieldError(next.field, "overlaps " + furthest.field));
            }
            furthest = furthest == null || furthest.end < next.end ? next : furthest;
        }
        return errors;
    }
}
