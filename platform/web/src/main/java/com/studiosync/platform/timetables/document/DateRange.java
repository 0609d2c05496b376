package com.studiosync.platform.timetables.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Dates from a first to a last one, both included; a single date has no last one, or the same. */
public interface DateRange {

    /** The earlier one first. */
    Comparator<DateRange> BY_DATE = Comparator.comparing(DateRange::first);

    String firstDate();

    String lastDate();

    /** The first date, where it is known to be one. */
    default LocalDate first() {
        return LocalDate.parse(firstDate());
    }

    /** The last date, where it is known to be one. */
    default LocalDate last() {
        return LocalDate.parse(lastDateOrFirst());
    }

    /** The last date as text, also when it is not told. */
    default String lastDateOrFirst() {
        return Optional.ofNullable(lastDate()).orElse(firstDate());
    }

    /** Whether both are dates; what breaks another rule is told by that. */
    default boolean hasDates() {
        return CalendarDate.Rule.read(firstDate()).isPresent()
                && CalendarDate.Rule.read(lastDateOrFirst()).isPresent();
    }
}
