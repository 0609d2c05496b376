package com.studiosync.profile.goals;

import com.studiosync.contracts.profile.GoalAchieved;
import com.studiosync.contracts.profile.GoalSet;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.entries.Entry;
import com.studiosync.profile.students.Student;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that a student wants to reach; its day is that on which it was set. */
@Entity
@Table(name = "goals")
public class Goal extends Entry {

    private static final int ALL = 100;

    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private GoalStatus status;

    private int percent;
    private LocalDate targetDate;
    private LocalDate achievedOn;

    protected Goal() {}

    private Goal(Student student, UUID authorId, Instant now) {
        super(student, authorId, now);
    }

    /** A new goal that is worked on from today. */
    static Goal set(Student student, UUID authorId, GoalDetails details, LocalDate today, Instant now) {
        Goal goal = new Goal(student, authorId, now);
        goal.date(today);
        goal.status = GoalStatus.ACTIVE;
        goal.write(details);
        goal.record(new GoalSet(goal.studentId(), goal.studioId(), goal.id(), goal.targetDate));
        return goal;
    }

    /** Takes over other details; nothing happens when they are the same. */
    void revise(GoalDetails details, Instant now) {
        requireStatus(GoalStatus.ACTIVE);
        if (!details.equals(details())) {
            write(details);
            touch(now);
        }
    }

    /** Is reached. */
    void achieve(LocalDate today, Instant now) {
        requireStatus(GoalStatus.ACTIVE);
        status = GoalStatus.ACHIEVED;
        percent = ALL;
        achievedOn = today;
        touch(now);
        record(new GoalAchieved(studentId(), studioId(), id(), today));
    }

    /** Is given up for now. */
    void abandon(Instant now) {
        requireStatus(GoalStatus.ACTIVE);
        status = GoalStatus.ABANDONED;
        touch(now);
    }

    /** Is taken up again. */
    void resume(Instant now) {
        requireStatus(GoalStatus.ABANDONED);
        status = GoalStatus.ACTIVE;
        touch(now);
    }

    private void requireStatus(GoalStatus needed) {
        if (status != needed) {
            throw Problems.conflict("This goal is " + status + "; that needs one that is " + needed + ".");
        }
    }

    private void write(GoalDetails details) {
        title = details.title();
        description = details.description();
        percent = details.percent();
        targetDate = details.targetDate();
    }

    /** What can be written about it, as it is now. */
    public GoalDetails details() {
        return new GoalDetails(title, description, percent, targetDate);
    }

    GoalStatus status() {
        return status;
    }

    /** The day on which it was reached, or {@code null}. */
    LocalDate achievedOn() {
        return achievedOn;
    }
}
