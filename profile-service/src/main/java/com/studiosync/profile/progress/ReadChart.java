package com.studiosync.profile.progress;

import com.studiosync.profile.attendance.AttendanceEntries;
import com.studiosync.profile.entries.Days;
import com.studiosync.profile.entries.Months;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.skills.SkillHistory;
import com.studiosync.profile.specialties.Specialties;
import com.studiosync.profile.students.SeenStudent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Gathers what a chart shows: attendance for all who may see the student's, levels for those who may see these. */
@ApplicationScoped
class ReadChart {

    private final StudentWork work;
    private final AttendanceEntries attendance;
    private final SkillHistory history;
    private final Specialties specialties;

    ReadChart(StudentWork work, AttendanceEntries attendance, SkillHistory history, Specialties specialties) {
        this.work = work;
        this.attendance = attendance;
        this.history = history;
        this.specialties = specialties;
    }

    Uni<ProgressChart> of(UUID studentId, Days days) {
        return work.with(studentId, Rule.ATTENDANCE_VIEW, seen -> work.zone().flatMap(zone -> {
            Months months = Months.asked(days, work.today(zone));
            return attendance
                    .summary(studentId, work.entries(seen, Rule.ATTENDANCE_VIEW), months)
                    .flatMap(attended -> skills(seen, months, zone)
                            .map(levels ->
                                    new ProgressChart(seen.student().name().display(), attended, levels)));
        }));
    }

    private Uni<List<SkillLine>> skills(SeenStudent seen, Months months, ZoneId zone) {
        if (!seen.may(Rule.SKILL_HISTORY_VIEW)) {
            return Uni.createFrom().nullItem();
        }
        Restriction visible = work.records(seen, Rule.SKILL_HISTORY_VIEW, SkillHistory.DAY);
        return specialties.catalogue().flatMap(catalogue -> history.latest(
                        seen.student().id(), visible)
                .map(new SkillLines(catalogue, months.first(), months.last(), zone)::of));
    }
}
