package com.studiosync.identity.recovery;

import com.studiosync.platform.constraints.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose password was forgotten. */
@Schema(name = "ForgottenPassword")
record ForgottenPassword(
        @NotBlank @EmailAddress @Size(max = 254) @Schema(examples = "clara@example.com")
        String email) {}
