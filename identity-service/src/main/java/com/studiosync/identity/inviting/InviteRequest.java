package com.studiosync.identity.inviting;

import com.studiosync.platform.constraints.EmailAddress;
import com.studiosync.platform.constraints.LanguageTag;
import com.studiosync.platform.security.Role;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite, and as what. */
@Schema(name = "InvitationRequest")
record InviteRequest(
        @NotNull @EmailAddress @Size(max = 254) @Schema(examples = "robert@example.com")
        String email,

        @NotEmpty @Schema(examples = "[\"TEACHER\"]") Set<@NotNull Role> roles,

        @LanguageTag
        @Schema(description = "What to write the mail in; without it the inviter's own language", examples = "de")
        String locale) {

    BulkInviteRequest asBulk() {
        return new BulkInviteRequest(List.of(email), roles, locale);
    }
}
