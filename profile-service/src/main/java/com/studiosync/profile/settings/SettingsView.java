package com.studiosync.profile.settings;

import com.studiosync.platform.preconditions.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProfileSettings", description = "What the studio decides about who sees what")
record SettingsView(
        boolean formerTeachersReadHistory,
        @Schema(hidden = true) long version) implements Versioned {

    /** The defaults where nothing was decided. */
    static SettingsView of(ProfileSettings settings) {
        return settings == null
                ? new SettingsView(SettingsDocument.DEFAULTS.formerTeachersReadHistory(), 0)
                : new SettingsView(settings.document().formerTeachersReadHistory(), settings.documentVersion());
    }
}
