package com.studiosync.profile.attendance;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a student came, and how often not. */
@Schema(description = "How often a student came, and how often not")
public record AttendanceCount(
        @Schema(examples = "3") long attended,
        @Schema(examples = "1") long late,
        @Schema(examples = "0") long noShow,
        @Schema(examples = "1") long cancelled,

        @Schema(description = "How long the lessons were that the student came to", examples = "180")
        long minutes,

        @Schema(
                description = "Of the lessons that took place, how many in a hundred the student came to, also late;"
                        + " null when none took place",
                examples = "100")
        Integer percentPresent) {

    static AttendanceCount of(List<MonthCount> counts) {
        long attended = lessons(counts, AttendanceStatus.ATTENDED);
        long late = lessons(counts, AttendanceStatus.LATE);
        long noShow = lessons(counts, AttendanceStatus.NO_SHOW);
        return new AttendanceCount(
                attended,
                late,
                noShow,
                lessons(counts, AttendanceStatus.CANCELLED),
                minutes(counts),
                percent(attended + late, attended + late + noShow));
    }

    /** Lessons that took place, with the student or without. */
    public long held() {
        return attended + late + noShow;
    }

    private static long lessons(List<MonthCount> counts, AttendanceStatus status) {
        return counts.stream()
                .filter(count -> count.status() == status)
                .mapToLong(MonthCount::lessons)
                .sum();
    }

    private static long minutes(List<MonthCount> counts) {
        return counts.stream()
                .filter(count -> count.status() == AttendanceStatus.ATTENDED || count.status() == AttendanceStatus.LATE)
                .map(MonthCount::minutes)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Integer percent(long part, long all) {
        return all == 0 ? null : Math.toIntExact(Math.round(100.0 * part / all));
    }
}
