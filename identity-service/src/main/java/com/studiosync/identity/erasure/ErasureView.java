package com.studiosync.identity.erasure;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What will happen to the account. */
@Schema(name = "Erasure")
record ErasureView(
        @Schema(description = "When the account will be erased unless it is called off")
        Instant erasedAt) {}
