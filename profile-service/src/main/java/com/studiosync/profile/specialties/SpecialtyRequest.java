package com.studiosync.profile.specialties;

import com.studiosync.platform.constraints.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A specialty of the studio's own")
record SpecialtyRequest(
        @NotNull
        @Size(max = 60)
        @PlainText
        @Schema(description = "The code is made of it and stays", examples = "Ukulele")
        String label,

        @SpecialtyCode
        @Schema(description = "Code of what it is a kind of, which is a kind of nothing itself", examples = "GUITAR")
        String parent) {}
