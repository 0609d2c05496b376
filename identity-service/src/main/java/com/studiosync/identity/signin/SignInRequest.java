package com.studiosync.identity.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** E-mail and password. */
@Schema(name = "SignIn")
record SignInRequest(
        @NotBlank @Size(max = 254) @Schema(examples = "clara@example.com")
        String email,

        @NotNull @Size(min = 1, max = 128) @Schema(examples = "correct horse battery")
        String password) {}
