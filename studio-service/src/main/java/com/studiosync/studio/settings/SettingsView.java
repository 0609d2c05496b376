package com.studiosync.studio.settings;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.studiosync.platform.preconditions.Versioned;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Settings as they are stored, with nothing around them. */
@Schema(name = "Settings", type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
record SettingsView(@JsonValue @JsonRawValue String document, long version) implements Versioned {

    static SettingsView of(StudioSettings settings) {
        return new SettingsView(settings.document(), settings.version());
    }
}
