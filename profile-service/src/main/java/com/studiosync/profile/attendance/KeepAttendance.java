package com.studiosync.profile.attendance;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Records, corrects and removes attendance. */
@ApplicationScoped
class KeepAttendance {

    private final StudentWork work;
    private final AttendanceEntries entries;
    private final MergePatches patches;
    private final Clock clock;

    KeepAttendance(StudentWork work, AttendanceEntries entries, MergePatches patches, Clock clock) {
        this.work = work;
        this.entries = entries;
        this.patches = patches;
        this.clock = clock;
    }

    Uni<Attendance> record(UUID studentId, AttendanceDetails details) {
        return work.with(
                studentId,
                Rule.ATTENDANCE_EDIT,
                seen -> entries.add(Attendance.record(seen.student(), work.accountId(), details, clock.instant())));
    }

    Uni<Attendance> correct(UUID studentId, UUID id, IfMatch expected, MergePatch patch) {
        return work.with(studentId, Rule.ATTENDANCE_EDIT, seen -> entries.one(studentId, id, Restriction.EVERYTHING)
                .invoke(attendance -> {
                    expected.verify(attendance.version());
                    attendance.correct(patches.apply(patch, attendance.details()), clock.instant());
                })
                .flatMap(entries::keep));
    }

    Uni<Void> remove(UUID studentId, UUID id) {
        return work.with(studentId, Rule.ATTENDANCE_EDIT, seen -> entries.one(studentId, id, Restriction.EVERYTHING)
                .flatMap(entries::remove));
    }
}
