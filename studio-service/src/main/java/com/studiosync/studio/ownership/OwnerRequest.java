package com.studiosync.studio.ownership;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to own a studio. */
public record OwnerRequest(
        @NotNull
        @Schema(
                description = "The account of an ADMIN of the studio",
                examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        UUID accountId) {}
