package com.studiosync.profile.recordings;

import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.constraints.WebAddress;
import com.studiosync.profile.students.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be written about a recording: the body of a new one, and the document that a merge patch changes. */
@Schema(description = "What can be written about a recording")
public record RecordingDetails(
        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Summer concert")
        String title,

        @Size(max = 200) @PlainText @Schema(examples = "Waltz in A flat, op. 39 no. 15")
        String piece,

        @NotNull @PlausibleDate @Schema(description = "The day it was played", examples = "2026-06-21")
        LocalDate date,

        @Size(max = 500)
        @WebAddress
        @Pattern(regexp = "https://.*", message = "must begin with https://")
        @Schema(
                description = "Where it can be heard; absent when audio is uploaded",
                examples = "https://video.example.com/watch/waltz")
        String link) {}
