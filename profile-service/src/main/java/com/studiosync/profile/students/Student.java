package com.studiosync.profile.students;

import com.studiosync.contracts.profile.StudentArchived;
import com.studiosync.contracts.profile.StudentEnrolled;
import com.studiosync.contracts.profile.StudentRemoved;
import com.studiosync.contracts.profile.StudentUpdated;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.people.Person;
import com.studiosync.profile.people.PersonName;
import com.studiosync.profile.skills.SkillLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Somebody who learns at a studio. */
@Entity
@Table(name = "students")
public class Student extends Person {

    private String primaryInstrument;

    @Enumerated(EnumType.STRING)
    private SkillLevel skillLevel;

    private LocalDate dateOfBirth;
    private LocalDate enrolmentDate;

    @Enumerated(EnumType.STRING)
    private StudentStatus status = StudentStatus.ACTIVE;

    private boolean medicalNotes;

    protected Student() {}

    private Student(UUID studioId, Clock clock) {
        super(studioId, clock.instant());
    }

    /** A new student of a studio, from today unless the profile tells another day. */
    static Student enrol(UUID studioId, StudentProfile profile, LocalDate today, Clock clock) {
        Student student = new Student(studioId, clock);
        student.write(profile.enrolledOn(today));
        student.record(new StudentEnrolled(student.id(), studioId, student.accountId(), student.primaryInstrument));
        return student;
    }

    /** Takes over a changed profile; nothing happens when it is the same. */
    void revise(StudentProfile profile, Clock clock) {
        if (profile.enrolmentDate() == null) {
            throw Problems.invalid("enrolmentDate", "can be changed, but not removed");
        }
        Set<String> changed = profile().differencesTo(profile);
        if (changed.isEmpty()) {
            return;
        }
        write(profile);
        changed(clock.instant(), changed);
    }

    /** Notes that the student has left; nothing happens when that is known. */
    void archive(Instant now) {
        if (status != StudentStatus.ARCHIVED) {
            status = StudentStatus.ARCHIVED;
            touch(now);
            record(new StudentArchived(id(), studioId()));
        }
    }

    /** Notes that the student takes a break; nothing happens when that is known. */
    void pause(Instant now) {
        if (status == StudentStatus.ARCHIVED) {
            throw Problems.conflict("An archived student takes no break. Resume the student first.");
        }
        become(StudentStatus.PAUSED, now);
    }

    /** Notes that the student is back; nothing happens when that is known. */
    void resume(Instant now) {
        become(StudentStatus.ACTIVE, now);
    }

    private void become(StudentStatus other, Instant now) {
        if (status != other) {
            status = other;
            changed(now, Set.of("status"));
        }
    }

    /** Gets an account to sign in with; whoever has one keeps it. */
    public void receiveAccount(UUID account, Instant now) {
        if (accountId() == null) {
            identify(name(), account);
            changed(now, Set.of("accountId"));
        }
    }

    /** Tells that the profile, and all that hangs on it, is about to be removed. */
    void leaveForGood() {
        record(new StudentRemoved(id(), studioId()));
    }

    /** Notes whether there are medical notes, for those who may know that. */
    public void noteMedicalNotes(boolean exist, Instant now) {
        if (medicalNotes != exist) {
            medicalNotes = exist;
            touch(now);
        }
    }

    private void changed(Instant now, Set<String> fields) {
        touch(now);
        record(new StudentUpdated(id(), studioId(), accountId(), primaryInstrument, status.name(), fields));
    }

    private void write(StudentProfile profile) {
        identify(PersonName.of(profile.firstName(), profile.lastName()), profile.accountId());
        primaryInstrument = profile.primaryInstrument();
        skillLevel = profile.skillLevel();
        dateOfBirth = profile.dateOfBirth();
        enrolmentDate = profile.enrolmentDate();
    }

    /** What can be written about the student, as it is now. */
    StudentProfile profile() {
        return new StudentProfile(
                name().firstName(),
                name().lastName(),
                primaryInstrument,
                skillLevel,
                dateOfBirth,
                enrolmentDate,
                accountId());
    }

    /** Takes over how far the student has come in the primary instrument; nothing happens when that is known. */
    public void reach(SkillLevel level, Instant now) {
        if (skillLevel != level) {
            skillLevel = level;
            changed(now, Set.of("skillLevel"));
        }
    }

    /** The code of the main instrument. */
    public String primaryInstrument() {
        return primaryInstrument;
    }

    SkillLevel skillLevel() {
        return skillLevel;
    }

    public StudentStatus status() {
        return status;
    }

    boolean hasMedicalNotes() {
        return medicalNotes;
    }
}
