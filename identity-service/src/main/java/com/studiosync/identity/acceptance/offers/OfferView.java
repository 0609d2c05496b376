package com.studiosync.identity.acceptance.offers;

import com.studiosync.platform.security.Role;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is invited to. */
@Schema(name = "Offer")
public record OfferView(
        @Schema(examples = "Rock School") String studioName,
        @Schema(examples = "rockschool") String subdomain,
        @Schema(examples = "robert@example.com") String email,
        @Schema(examples = "[\"TEACHER\"]") List<Role> roles,
        @Schema(examples = "Clara Wieck") String inviterName,
        @Schema(examples = "2026-09-15T08:30:00Z") Instant expiresAt,

        @Schema(description = "Whether to ask for the password of an account, or for name and password of a new one")
        boolean accountExists) {}
