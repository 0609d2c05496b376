package com.studiosync.identity.registration;

import com.studiosync.platform.constraints.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to send another verification mail. */
@Schema(name = "ResendVerification")
record ResendRequest(
        @NotBlank @EmailAddress @Size(max = 254) @Schema(examples = "clara@example.com")
        String email) {}
