package com.studiosync.identity.erasure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password, so that a stolen token is not enough. */
@Schema(name = "ErasureRequest")
record ErasureRequest(
        @NotNull @Size(min = 1, max = 128) @Schema(examples = "correct horse battery")
        String currentPassword) {}
