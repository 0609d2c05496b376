package com.studiosync.identity.memberships;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the caller's studios. */
@Schema(name = "Membership")
public record MembershipView(
        @Schema(examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        UUID studioId,

        @Schema(description = "PENDING waits for an admin's approval and allows nothing", examples = "ACTIVE")
        Status status,

        @Schema(examples = "[\"ADMIN\"]") Set<String> roles,

        @Schema(description = "Since when she is a member, or waits to become one", examples = "2026-09-01T08:30:00Z")
        Instant memberSince) {

    public static MembershipView of(Membership membership) {
        return new MembershipView(membership.studioId(), membership.status(), membership.roles(), membership.since());
    }
}
