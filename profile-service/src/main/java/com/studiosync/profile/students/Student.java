package com.studiosync.profile.students;

import com.studiosync.contracts.profile.StudentEnrolled;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.people.Person;
import com.studiosync.profile.people.PersonName;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    protected Student() {}

    private Student(UUID studioId, Clock clock) {
        super(studioId, clock.instant());
    }

    /** A new student of a studio, from today unless the profile tells another day. */
    static Student enrol(UUID studioId, StudentProfile profile, Clock clock) {
        Student student = new Student(studioId, clock);
        student.write(profile.enrolledOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        student.record(new StudentEnrolled(student.id(), studioId, student.accountId(), student.primaryInstrument));
        return student;
    }

    /** Takes over a changed profile; nothing happens when it is the same. */
    void revise(StudentProfile profile, Clock clock) {
        if (profile.enrolmentDate() == null) {
            throw Problems.invalid("enrolmentDate", "can be changed, but not removed");
        }
        if (profile.equals(profile())) {
            return;
        }
        write(profile);
        touch(clock.instant());
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
}
