package com.studiosync.identity.invitations;

import com.studiosync.platform.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation, as those who manage members see it. */
@Schema(name = "Invitation")
public record InvitationView(
        @Schema(examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        UUID id,

        @Schema(examples = "robert@example.com") String email,
        @Schema(examples = "[\"TEACHER\"]") List<Role> roles,
        @Schema(examples = "de") String locale,
        @Schema(examples = "PENDING") State state,

        @Schema(description = "The account of the member who sent it last")
        UUID invitedBy,

        @Schema(examples = "2026-09-01T08:30:00Z") Instant sentAt,
        @Schema(examples = "2026-09-15T08:30:00Z") Instant expiresAt,

        @Schema(description = "The account that accepted it, or null")
        UUID acceptedBy,

        @Schema(description = "When it was accepted or revoked, or null")
        Instant settledAt) {

    public static InvitationView of(Invitation invitation, Instant now) {
        return new InvitationView(
                invitation.id(),
                invitation.email().written(),
                invitation.roles(),
                invitation.locale(),
                invitation.state(now),
                invitation.invitedBy(),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.acceptedBy(),
                invitation.settledAt());
    }
}
