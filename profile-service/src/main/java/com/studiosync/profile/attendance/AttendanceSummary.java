package com.studiosync.profile.attendance;

import com.studiosync.profile.entries.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a student's attendance comes to. */
@Schema(description = "What the attendance of some days comes to, month by month")
public record AttendanceSummary(
        LocalDate from,
        LocalDate to,

        @Schema(description = "All months together") AttendanceCount total,

        @Schema(description = "Each month that has one of the days, the earliest first")
        List<AttendanceMonth> months) {

    static AttendanceSummary of(Months months, List<MonthCount> counts) {
        Map<?, List<MonthCount>> byMonth = counts.stream().collect(Collectors.groupingBy(MonthCount::yearMonth));
        return new AttendanceSummary(
                months.first(),
                months.last(),
                AttendanceCount.of(counts),
                months.all().stream()
                        .map(month -> new AttendanceMonth(
                                month.toString(), AttendanceCount.of(byMonth.getOrDefault(month, List.of()))))
                        .toList());
    }
}
