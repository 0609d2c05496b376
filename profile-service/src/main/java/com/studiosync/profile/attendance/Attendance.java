package com.studiosync.profile.attendance;

import com.studiosync.contracts.profile.AttendanceRecorded;
import com.studiosync.profile.entries.Entry;
import com.studiosync.profile.students.Student;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whether a student came to one lesson. */
@Entity
@Table(name = "attendance")
public class Attendance extends Entry {

    @Enumerated(EnumType.STRING)
    private AttendanceStatus status;

    private Integer minutes;
    private String note;

    protected Attendance() {}

    private Attendance(Student student, UUID authorId, Instant now) {
        super(student, authorId, now);
    }

    /** A new entry. */
    static Attendance record(Student student, UUID authorId, AttendanceDetails details, Instant now) {
        Attendance attendance = new Attendance(student, authorId, now);
        attendance.write(details);
        attendance.announce();
        return attendance;
    }

    /** Takes over what is right; nothing happens when it is the same, and nothing is told of another note. */
    void correct(AttendanceDetails details, Instant now) {
        AttendanceDetails before = details();
        if (details.equals(before)) {
            return;
        }
        write(details);
        touch(now);
        if (!details.countsAs(before)) {
            announce();
        }
    }

    private void write(AttendanceDetails details) {
        date(details.date());
        status = details.status();
        minutes = details.minutes();
        note = details.note();
    }

    private void announce() {
        record(new AttendanceRecorded(studentId(), studioId(), id(), day(), status.name(), minutes));
    }

    /** What can be written about the lesson, as it is now. */
    AttendanceDetails details() {
        return new AttendanceDetails(day(), status, minutes, note);
    }
}
