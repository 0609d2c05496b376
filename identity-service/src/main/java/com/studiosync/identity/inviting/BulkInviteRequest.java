package com.studiosync.identity.inviting;

import com.studiosync.platform.constraints.LanguageTag;
import com.studiosync.platform.security.Role;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many people to invite at once, all as the same. */
@Schema(name = "BulkInvitationRequest")
record BulkInviteRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Schema(
                description = "Every address gets a result of its own, also one that is none",
                examples = "[\"robert@example.com\", \"johannes@example.com\"]")
        List<String> emails,

        @NotEmpty @Schema(examples = "[\"STUDENT\"]") Set<@NotNull Role> roles,

        @LanguageTag
        @Schema(description = "What to write the mails in; without it the inviter's own language", examples = "de")
        String locale) {}
