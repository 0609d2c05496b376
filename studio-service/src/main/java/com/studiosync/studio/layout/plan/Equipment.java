package com.studiosync.studio.layout.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.constraints.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that stands in a room; several of the same kind may share a place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Equipment(
        @NotNull
        @Pattern(regexp = Room.ID, message = Room.ID_MESSAGE)
        @Schema(description = "Stays with the thing, wherever it stands", examples = "grand")
        String id,

        @NotNull @PlainText @Size(max = 60) @Schema(examples = "Concert grand")
        String name,

        @NotNull Kind kind,

        @PlainText @Size(max = 60) @Schema(description = "Of a single piece", examples = "J1234567")
        String serial,

        @NotNull @Min(1) @Max(999) @Schema(examples = "1") Integer quantity,

        @NotNull @Schema(description = "Id of the room", examples = "piano")
        String room,

        @NotNull @Valid Position position) {

    /** What it is, as the plan shows it. */
    @Schema(name = "EquipmentKind")
    public enum Kind {
        GRAND_PIANO,
        PIANO,
        KEYBOARD,
        DRUMS,
        GUITAR,
        STRINGS,
        WIND,
        MICROPHONE,
        AMPLIFIER,
        SPEAKER,
        MUSIC_STAND,
        CHAIR,
        SCREEN,
        OTHER
    }
}
