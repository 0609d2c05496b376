package com.studiosync.identity.ownsessions;

import com.studiosync.identity.sessions.Session;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sign-in that lives, as its owner recognises it. */
@Schema(name = "Session")
record SessionView(
        @Schema(examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        UUID id,

        @Schema(description = "What its browser says that it is", examples = "Firefox on Linux")
        String device,

        @Schema(description = "Where it was used last from, or null", examples = "203.0.113.7")
        String address,

        @Schema(examples = "2026-09-01T08:30:00Z") Instant createdAt,

        @Schema(description = "The last sign-in or refresh", examples = "2026-09-02T17:05:00Z")
        Instant lastUsedAt,

        @Schema(
                description = "The studio that it is bound to, or null",
                examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e12")
        UUID studioId,

        @Schema(description = "Whether it is the session of this request")
        boolean current) {

    static SessionView of(Session session, UUID own) {
        return new SessionView(
                session.id(),
                DeviceName.of(session.userAgent()),
                session.address(),
                session.createdAt(),
                session.lastUsedAt(),
                session.studioId(),
                session.id().equals(own));
    }
}
