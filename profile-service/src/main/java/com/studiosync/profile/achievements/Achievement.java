package com.studiosync.profile.achievements;

import com.studiosync.profile.entries.Entry;
import com.studiosync.profile.students.Student;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that a student has reached. */
@Entity
@Table(name = "achievements")
public class Achievement extends Entry {

    private String title;
    private String description;
    private UUID goalId;

    protected Achievement() {}

    private Achievement(Student student, UUID authorId, AchievementDetails details, Instant now) {
        super(student, authorId, now);
        write(details);
    }

    static Achievement of(Student student, UUID authorId, AchievementDetails details, Instant now) {
        return new Achievement(student, authorId, details, now);
    }

    /** What comes of a goal on the day that it is reached. */
    public static Achievement ofGoal(
            Student student, UUID authorId, UUID goalId, String title, LocalDate day, Instant now) {
        Achievement achievement = new Achievement(student, authorId, new AchievementDetails(title, day, null), now);
        achievement.goalId = goalId;
        return achievement;
    }

    /** Takes over other details; nothing happens when they are the same. */
    void revise(AchievementDetails details, Instant now) {
        if (!details.equals(details())) {
            write(details);
            touch(now);
        }
    }

    private void write(AchievementDetails details) {
        date(details.date());
        title = details.title();
        description = details.description();
    }

    /** What can be written about it, as it is now. */
    AchievementDetails details() {
        return new AchievementDetails(title, day(), description);
    }

    /** The goal that it came of, or {@code null}. */
    UUID goalId() {
        return goalId;
    }
}
