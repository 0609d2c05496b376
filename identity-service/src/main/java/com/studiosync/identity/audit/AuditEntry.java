package com.studiosync.identity.audit;

import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the audit trail: ids and an address, and nothing else about a person. */
@Entity
@Table(name = "audit_entries")
class AuditEntry {

    @Id
    private UUID id;

    private UUID studioId;

    @Enumerated(EnumType.STRING)
    private Action action;

    private UUID actorId;
    private UUID subjectId;
    private String address;
    private Instant at;

    protected AuditEntry() {}

    static AuditEntry of(UUID studioId, Action action, UUID actorId, UUID subjectId, String address, Instant at) {
        AuditEntry entry = new AuditEntry();
        entry.id = Ids.next();
        entry.studioId = studioId;
        entry.action = action;
        entry.actorId = actorId;
        entry.subjectId = subjectId;
        entry.address = address;
        entry.at = at;
        return entry;
    }

    UUID id() {
        return id;
    }

    Action action() {
        return action;
    }

    UUID actorId() {
        return actorId;
    }

    UUID subjectId() {
        return subjectId;
    }

    String address() {
        return address;
    }

    Instant at() {
        return at;
    }
}
