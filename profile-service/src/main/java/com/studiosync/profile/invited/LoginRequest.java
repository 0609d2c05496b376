package com.studiosync.profile.invited;

import com.studiosync.platform.constraints.EmailAddress;
import com.studiosync.platform.constraints.LanguageTag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LoginInvitation", description = "Where to send the invitation to sign in")
record LoginRequest(
        @NotNull @EmailAddress @Size(max = 254) @Schema(examples = "felix@example.com")
        String email,

        @LanguageTag
        @Schema(description = "What to write the mail in; without it the inviter's own language", examples = "de")
        String locale) {}
