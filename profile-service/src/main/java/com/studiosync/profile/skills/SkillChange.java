package com.studiosync.profile.skills;

import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** A level that became another one: when, and by whom. */
@Entity
@Table(name = "skill_changes")
public class SkillChange {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID studentId;
    private String code;

    @Enumerated(EnumType.STRING)
    private SkillLevel previousLevel;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private boolean dropped;
    private UUID changedBy;
    private Instant at;

    @Formula("cast(timezone('UTC', at) as date)")
    private LocalDate day;

    protected SkillChange() {}

    static SkillChange of(LearntSpecialty specialty, SkillLevel level, boolean dropped, UUID changedBy, Instant at) {
        SkillChange change = new SkillChange();
        change.id = Ids.next();
        change.studioId = specialty.studioId();
        change.studentId = specialty.studentId();
        change.code = specialty.code();
        change.previousLevel = specialty.level();
        change.level = level;
        change.dropped = dropped;
        change.changedBy = changedBy;
        change.at = at;
        return change;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The level before, or {@code null} when none was known. */
    public SkillLevel previousLevel() {
        return previousLevel;
    }

    /** The level from then on, or {@code null} when none is known. */
    public SkillLevel level() {
        return level;
    }

    /** Whether the student stopped learning it. */
    public boolean dropped() {
        return dropped;
    }

    /** The account that told it. */
    public UUID changedBy() {
        return changedBy;
    }

    public Instant at() {
        return at;
    }
}
