package com.studiosync.identity.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened, who did it to whom, and from where: ids and an address, no more. */
@Schema(name = "AuditEntry")
record AuditEntryView(
        @Schema(examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        UUID id,

        @Schema(examples = "SIGNED_IN") Action action,

        @Schema(
                description = "The account that did it, or null when it is not known",
                examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        UUID actorId,

        @Schema(
                description = "The account, session or invitation that it was done to, or null",
                examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        UUID subjectId,

        @Schema(description = "The network address that it came from, or null", examples = "203.0.113.7")
        String address,

        @Schema(examples = "2026-09-01T08:30:00Z") Instant at) {

    static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(
                entry.id(), entry.action(), entry.actorId(), entry.subjectId(), entry.address(), entry.at());
    }
}
