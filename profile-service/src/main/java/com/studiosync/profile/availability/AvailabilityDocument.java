package com.studiosync.profile.availability;

import com.studiosync.contracts.profile.AvailabilityChanged;
import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.timetables.Timetable;
import com.studiosync.platform.timetables.document.DateRange;
import com.studiosync.platform.timetables.document.DocumentCheck;
import com.studiosync.platform.timetables.document.Interval;
import com.studiosync.platform.timetables.document.TimetableRules;
import com.studiosync.platform.timetables.document.WeeklyHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a teacher tells about when she teaches; a change replaces all of it. */
record AvailabilityDocument(
        @NotNull @Valid WeeklyHours weekly,

        @Size(max = MOST_DATED) @Schema(description = "No date may come twice")
        List<@NotNull @Valid DatedAvailability> exceptions,

        @NotNull
        @Min(0)
        @Max(LONGEST_BUFFER)
        @Schema(description = "How long the teacher has to herself between two lessons, at least", examples = "10")
        Integer bufferMinutes) {

    static final int MOST_DATED = 100;
    static final int LONGEST_BUFFER = 120;

    /** What holds until something is told: never. */
    static final AvailabilityDocument NONE = new AvailabilityDocument(WeeklyHours.NONE, List.of(), 0);

    AvailabilityDocument {
        exceptions = exceptions == null ? List.of() : exceptions;
    }

    /**
     * The document in its normal form.
     *
     * @throws com.studiosync.platform.problems.ProblemException 422 with everything that is wrong
     */
    AvailabilityDocument valid(DocumentCheck check) {
        check.require(this, broken());
        return new AvailabilityDocument(
                weekly.normal(),
                exceptions.stream()
                        .map(DatedAvailability::normal)
                        .sorted(DateRange.BY_DATE)
                        .toList(),
                bufferMinutes);
    }

    private List<FieldError> broken() {
        TimetableRules rules = new TimetableRules();
        rules.checkWeek("weekly", weekly);
        for (int i = 0; i < exceptions.size(); i++) {
            DatedAvailability exception = exceptions.get(i);
            rules.checkDatedHours(
                    "exceptions[" + i + "]",
                    exception,
                    exception == null || exception.intervals() == null ? List.of() : exception.intervals());
        }
        return rules.broken();
    }

    Timetable timetable() {
        return new Timetable(
                weekly.byDay(Interval::spans),
                exceptions.stream().map(DatedAvailability::deviation).toList());
    }

    AvailabilityChanged told(UUID teacherId, UUID studioId) {
        return new AvailabilityChanged(
                teacherId,
                studioId,
                weekly.byDay(AvailabilityDocument::told),
                exceptions.stream().map(DatedAvailability::told).toList(),
                bufferMinutes);
    }

    static List<AvailabilityChanged.Interval> told(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> new AvailabilityChanged.Interval(interval.from(), interval.to()))
                .toList();
    }
}
