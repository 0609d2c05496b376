package com.studiosync.studio.subdomains;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A name in the registry, and the studio that has it. */
@Entity
@Table(name = "subdomains")
class TakenSubdomain {

    @Id
    private String name;

    private UUID studioId;

    protected TakenSubdomain() {}

    static TakenSubdomain by(UUID studioId, Subdomain subdomain) {
        TakenSubdomain taken = new TakenSubdomain();
        taken.name = subdomain.name();
        taken.studioId = studioId;
        return taken;
    }

    UUID studioId() {
        return studioId;
    }
}
