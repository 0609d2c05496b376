package com.studiosync.profile.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did what, and when. */
@Schema(name = "AuditEntry", description = "Who read or changed sensitive data, and when")
record AuditEntryView(
        UUID id,

        @Schema(examples = "MEDICAL_NOTES_READ") Action action,

        @Schema(description = "The account that did it") UUID actorId,

        @Schema(
                description = "The request that did it, as its answer named it",
                examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        String requestId,

        @Schema(examples = "2026-09-01T08:30:00Z") Instant at) {

    static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(entry.id(), entry.action(), entry.actorId(), entry.requestId(), entry.at());
    }
}
