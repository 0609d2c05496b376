package com.studiosync.profile.settings;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the studio decides about who sees what")
public record SettingsDocument(
        @NotNull
        @Schema(
                description =
                        "Whether a teacher whose assignment has ended still reads the student's profile and what is dated"
                                + " within that assignment; false unless told")
        Boolean formerTeachersReadHistory) {

    static final SettingsDocument DEFAULTS = new SettingsDocument(false);
}
