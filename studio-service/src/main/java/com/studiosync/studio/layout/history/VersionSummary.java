package com.studiosync.studio.layout.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change of the layout, without the document.
 *
 * @param changedBy the account that made it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionSummary(
        @JsonIgnore @Schema(hidden = true) UUID id,
        @Schema(examples = "4") long version,

        @Schema(description = "How many there are in it", examples = "6")
        int rooms,

        @Schema(description = "How many entries there are in it", examples = "14")
        int equipment,

        @Schema(description = "The version that it brought back", examples = "2")
        Long restoredFrom,

        UUID changedBy,
        Instant changedAt) {}
