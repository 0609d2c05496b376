package com.studiosync.identity.members;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Powers;
import com.studiosync.identity.memberships.Status;
import com.studiosync.platform.preconditions.Versioned;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who belongs to the studio, or asked to. */
@Schema(name = "Member")
record MemberView(
        @Schema(examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        UUID accountId,

        @Schema(examples = "Clara") String firstName,
        @Schema(examples = "Wieck") String lastName,
        @Schema(examples = "clara@example.com") String email,

        @Schema(description = "PENDING waits for approval and may do nothing yet", examples = "ACTIVE")
        Status status,

        @Schema(examples = "[\"TEACHER\"]") Set<String> roles,

        @Schema(description = "Permissions beyond those of the roles", examples = "[\"reports-view\"]")
        Set<String> granted,

        @Schema(
                description = "Permissions of the roles that this member does not have",
                examples = "[\"lessons-edit\"]")
        Set<String> withdrawn,

        @Schema(description = "Since when a member, or waiting to become one", examples = "2026-09-01T08:30:00Z")
        Instant memberSince,

        @Schema(hidden = true) long version)
        implements Versioned {

    static MemberView of(Member member) {
        Account account = member.account();
        Membership membership = member.membership();
        Powers powers = membership.powers();
        return new MemberView(
                account.id(),
                account.firstName(),
                account.lastName(),
                account.email(),
                membership.status(),
                powers.roles(),
                powers.granted(),
                powers.withdrawn(),
                membership.since(),
                member.version());
    }
}
