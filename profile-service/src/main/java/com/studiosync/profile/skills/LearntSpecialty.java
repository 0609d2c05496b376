package com.studiosync.profile.skills;

import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An instrument or subject that a student learns. */
@Entity
@Table(name = "student_specialties")
public class LearntSpecialty {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID studentId;
    private String code;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private Instant since;

    protected LearntSpecialty() {}

    /** One that the student begins to learn; no level is told yet. */
    static LearntSpecialty begun(UUID studioId, UUID studentId, String code, Instant now) {
        LearntSpecialty begun = new LearntSpecialty();
        begun.id = Ids.next();
        begun.studioId = studioId;
        begun.studentId = studentId;
        begun.code = code;
        begun.since = now;
        return begun;
    }

    /** Takes over a level; {@code null} while it is not known. */
    void reach(SkillLevel reached, Instant now) {
        level = reached;
        since = now;
    }

    /** Its code in the catalogue. */
    public String code() {
        return code;
    }

    /** How far the student has come, or {@code null} while that is not known. */
    public SkillLevel level() {
        return level;
    }

    /** When that was told. */
    public Instant since() {
        return since;
    }

    UUID studioId() {
        return studioId;
    }

    UUID studentId() {
        return studentId;
    }
}
