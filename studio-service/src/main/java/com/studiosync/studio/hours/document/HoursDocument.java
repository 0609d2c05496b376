package com.studiosync.studio.hours.document;

import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.timetables.Timetable;
import com.studiosync.platform.timetables.document.DateRange;
import com.studiosync.platform.timetables.document.DocumentCheck;
import com.studiosync.platform.timetables.document.Interval;
import com.studiosync.platform.timetables.document.TimetableRules;
import com.studiosync.platform.timetables.document.WeeklyHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All business hours of a studio; a change replaces all of them. */
public record HoursDocument(
        @NotNull @Valid WeeklyHours weekly,

        @Size(max = MOST_DATED) @Schema(description = "No date may come twice, here or in closures")
        List<@NotNull @Valid ExceptionalHours> exceptions,

        @Size(max = MOST_DATED) List<@NotNull @Valid Closure> closures) {

    static final int MOST_DATED = 100;

    /** What holds until hours are told: never open. */
    public static final HoursDocument NONE = new HoursDocument(WeeklyHours.NONE, List.of(), List.of());

    public HoursDocument {
        exceptions = exceptions == null ? List.of() : exceptions;
        closures = closures == null ? List.of() : closures;
    }

    /**
     * The document in its normal form.
     *
     * @throws com.studiosync.platform.problems.ProblemException 422 with everything that is wrong
     */
    public HoursDocument valid(DocumentCheck check) {
        check.require(this, broken());
        return normal();
    }

    /** What it breaks of the rules that concern several fields. */
    List<FieldError> broken() {
        TimetableRules rules = new TimetableRules();
        rules.checkWeek("weekly", weekly);
        for (int i = 0; i < exceptions.size(); i++) {
            ExceptionalHours exception = exceptions.get(i);
            rules.checkDatedHours(
                    "exceptions[" + i + "]", exception, exception == null ? List.of() : exception.intervals());
        }
        for (int i = 0; i < closures.size(); i++) {
            rules.checkDates("closures[" + i + "]", closures.get(i));
        }
        return rules.broken();
    }

    /** The one way to write these hours, which have to keep the rules: what says the same is the same. */
    HoursDocument normal() {
        return new HoursDocument(
                weekly.normal(),
                exceptions.stream()
                        .map(ExceptionalHours::normal)
                        .sorted(DateRange.BY_DATE)
                        .toList(),
                closures.stream().map(Closure::normal).sorted(DateRange.BY_DATE).toList());
    }

    /** The hours in the form that can be resolved to instants. */
    public Timetable timetable() {
        return new Timetable(
                weekly.byDay(Interval::spans),
                Stream.concat(
                                exceptions.stream().map(ExceptionalHours::deviation),
                                closures.stream().map(Closure::deviation))
                        .toList());
    }

    /** The event that tells others of these hours. */
    public StudioHoursChanged told(UUID studioId, String timezone) {
        return new StudioHoursChanged(
                studioId,
                timezone,
                weekly.byDay(HoursDocument::told),
                exceptions.stream().map(ExceptionalHours::told).toList(),
                closures.stream().map(Closure::told).toList());
    }

    static List<StudioHoursChanged.Interval> told(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> new StudioHoursChanged.Interval(interval.from(), interval.to()))
                .toList();
    }
}
