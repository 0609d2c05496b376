package com.studiosync.profile.lessonnotes;

import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.constraints.WebAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that belongs to a note and lies elsewhere. */
@Schema(description = "Something that belongs to a note and lies elsewhere")
public record Attachment(
        @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Fingering for the left hand")
        String title,

        @NotNull
        @Size(max = 500)
        @WebAddress
        @Pattern(regexp = "https://.*", message = "must begin with https://")
        @Schema(examples = "https://files.example.com/fingering.pdf")
        String link) {}
