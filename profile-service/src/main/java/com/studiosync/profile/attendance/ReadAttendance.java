package com.studiosync.profile.attendance;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.profile.entries.Days;
import com.studiosync.profile.entries.Months;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lists and counts attendance for those who may see it. */
@ApplicationScoped
class ReadAttendance {

    private final StudentWork work;
    private final AttendanceEntries entries;

    ReadAttendance(StudentWork work, AttendanceEntries entries) {
        this.work = work;
        this.entries = entries;
    }

    Uni<Page<Attendance>> list(UUID studentId, Days days, PageRequest page) {
        return work.with(
                studentId,
                Rule.ATTENDANCE_VIEW,
                seen -> entries.page(studentId, days.within(work.entries(seen, Rule.ATTENDANCE_VIEW)), page));
    }

    Uni<AttendanceSummary> summary(UUID studentId, Days days) {
        return work.with(studentId, Rule.ATTENDANCE_VIEW, seen -> work.today()
                .flatMap(today -> entries.summary(
                        studentId, work.entries(seen, Rule.ATTENDANCE_VIEW), Months.asked(days, today))));
    }
}
