package com.studiosync.profile.assignments;

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

    /** A new one without an end in sight. */
    static Assignment begin(UUID studioId, UUID teacherId, UUID studentId, LocalDate from, Instant now) {
        Assignment assignment = new Assignment();
        assignment.id = Ids.next();
        assignment.studioId = studioId;
        assignment.teacherId = teacherId;
        assignment.studentId = studentId;
        assignment.fromDate = from;
        assignment.createdAt = now;
        assignment.updatedAt = now;
        return assignment;
    }
}
