package com.studiosync.studio.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The settings of one studio. They are changed while the studio is locked, so the version needs no further guard. */
@Entity
@Table(name = "studio_settings")
class StudioSettings {

    private static final String EMPTY = "{}";

    @Id
    private UUID studioId;

    private String document;
    private long version;
    private Instant updatedAt;

    protected StudioSettings() {}

    /** What a studio has before it has set anything; not stored yet. */
    static StudioSettings noneOf(UUID studioId) {
        StudioSettings none = new StudioSettings();
        none.studioId = studioId;
        none.document = EMPTY;
        return none;
    }

    /** Takes over another document; tells whether it is another one. */
    boolean become(String other, Instant now) {
        if (document.equals(other)) {
            return false;
        }
        document = other;
        version++;
        updatedAt = now;
        return true;
    }

    String document() {
        return document;
    }

    long version() {
        return version;
    }
}
