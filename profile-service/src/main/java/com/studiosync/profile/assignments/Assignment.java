package com.studiosync.profile.assignments;

import com.studiosync.contracts.profile.TeacherAssigned;
import com.studiosync.contracts.profile.TeacherUnassigned;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One teacher teaches one student, from one day until another; on that other day it no longer holds. */
@Entity
@Table(name = "assignments")
public class Assignment {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID teacherId;
    private UUID studentId;
    private LocalDate fromDate;
    private LocalDate untilDate;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Assignment() {}

    static Assignment of(UUID studioId, UUID teacherId, UUID studentId, Period period, Instant now) {
        Assignment assignment = new Assignment();
        assignment.id = Ids.next();
        assignment.studioId = studioId;
        assignment.teacherId = teacherId;
        assignment.studentId = studentId;
        assignment.fromDate = period.from();
        assignment.untilDate = period.until();
        assignment.createdAt = now;
        assignment.updatedAt = now;
        return assignment;
    }

    /** Lets it hold on other days. */
    void move(Period period, Instant now) {
        fromDate = period.from();
        untilDate = period.until();
        updatedAt = now;
    }

    /** Ends it, so that it does not hold on that day any more. */
    TeacherUnassigned end(LocalDate day, Instant now) {
        untilDate = day;
        updatedAt = now;
        return new TeacherUnassigned(studentId, studioId, id, teacherId, untilDate);
    }

    /** What is to be told when it never held, and never will. */
    TeacherUnassigned callOff() {
        return new TeacherUnassigned(studentId, studioId, id, teacherId, fromDate);
    }

    /** What is to be told of it when it is new or has moved. */
    TeacherAssigned told() {
        return new TeacherAssigned(studentId, studioId, id, teacherId, fromDate, untilDate);
    }

    /** Whether it is yet to begin on that day. */
    boolean isComing(LocalDate day) {
        return fromDate.isAfter(day);
    }

    public UUID id() {
        return id;
    }

    UUID studioId() {
        return studioId;
    }

    public UUID teacherId() {
        return teacherId;
    }

    public UUID studentId() {
        return studentId;
    }

    public Period period() {
        return new Period(fromDate, untilDate);
    }
}
