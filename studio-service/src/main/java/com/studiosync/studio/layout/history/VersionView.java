package com.studiosync.studio.layout.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.studio.layout.LayoutVersion;
import com.studiosync.studio.layout.plan.Layout;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of the layout with its document. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionView(
        @Schema(examples = "4") long version,

        @Schema(description = "The version that it brought back", examples = "2")
        Long restoredFrom,

        UUID changedBy,
        Instant changedAt,
        Layout layout) {

    static VersionView of(LayoutVersion version) {
        return new VersionView(
                version.version(), version.restoredFrom(), version.changedBy(), version.changedAt(), version.layout());
    }
}
