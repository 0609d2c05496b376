package com.studiosync.identity.operator;

import com.studiosync.identity.tokens.RotateSigningKeys.Rotation;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was set going. */
@Schema(name = "SigningKeyRotationStarted")
record RotationView(
        @Schema(description = "The kid of the new key", examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        String keyId,

        @Schema(description = "From when on tokens are signed with it", examples = "2026-09-01T08:40:00Z")
        Instant signsFrom) {

    static RotationView of(Rotation rotation) {
        return new RotationView(rotation.keyId(), rotation.signsFrom());
    }
}
