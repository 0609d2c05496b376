package com.studiosync.profile.specialties;

import com.studiosync.platform.problems.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What one studio says about a specialty: one of its own, or another word or place for one of the shared catalogue. It is
 * changed while the studio's catalogue is locked, so it needs no version.
 */
@Entity
@Table(name = "specialties")
class StudioSpecialty {

    /** Unique within the studio, whose rows are all that a transaction sees. */
    @Id
    private String code;

    private UUID studioId;
    private String parent;
    private String label;
    private boolean hidden;
    private boolean own;
    private Instant createdAt;
    private Instant updatedAt;

    protected StudioSpecialty() {}

    private StudioSpecialty(UUID studioId, String code, Instant now) {
        this.studioId = studioId;
        this.code = code;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** One that the studio adds. */
    static StudioSpecialty own(UUID studioId, String code, SpecialtyRequest wanted, Instant now) {
        StudioSpecialty added = new StudioSpecialty(studioId, code, now);
        added.own = true;
        added.label = wanted.label();
        added.parent = wanted.parent();
        return added;
    }

    /** One of the shared catalogue, as it is there. */
    static StudioSpecialty shared(UUID studioId, Specialty specialty, Instant now) {
        StudioSpecialty same = new StudioSpecialty(studioId, specialty.name(), now);
        same.parent = specialty.parent().map(Specialty::name).orElse(null);
        return same;
    }

    /** Takes another label, and a place among those that are shown or hidden. */
    void become(SpecialtyChanges wanted, Instant now) {
        if (own && wanted.label() == null) {
            throw Problems.invalid("label", "can be changed, but not removed");
        }
        label = wanted.label();
        hidden = wanted.hidden();
        updatedAt = now;
    }

    SpecialtyChanges changes() {
        return new SpecialtyChanges(label, hidden);
    }

    String code() {
        return code;
    }

    String parent() {
        return parent;
    }

    String label() {
        return label;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isOwn() {
        return own;
    }
}
