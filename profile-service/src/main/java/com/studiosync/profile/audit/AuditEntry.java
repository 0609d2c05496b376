package com.studiosync.profile.audit;

import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the trail: ids, and nothing else about anybody. */
@Entity
@Table(name = "audit_entries")
class AuditEntry {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID studentId;

    @Enumerated(EnumType.STRING)
    private Action action;

    private UUID actorId;
    private String requestId;
    private Instant at;

    protected AuditEntry() {}

    static AuditEntry of(UUID studioId, UUID studentId, Action action, UUID actorId, String requestId, Instant at) {
        AuditEntry entry = new AuditEntry();
        entry.id = Ids.next();
        entry.studioId = studioId;
        entry.studentId = studentId;
        entry.action = action;
        entry.actorId = actorId;
        entry.requestId = requestId;
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

    String requestId() {
        return requestId;
    }

    Instant at() {
        return at;
    }
}
