package com.studiosync.studio.subdomains;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A name in the registry, and the studio that has it or had it. */
@Entity
@Table(name = "subdomains")
class TakenSubdomain {

    @Id
    private String name;

    private UUID studioId;
    private Instant keptUntil;

    protected TakenSubdomain() {}

    /** Whether nobody but its studio can take it. */
    boolean isHeld(Instant now) {
        return keptUntil == null || now.isBefore(keptUntil);
    }

    /** The studio that has the name or had it; {@code null} when that is gone. */
    UUID studioId() {
        return studioId;
    }
}
