package com.studiosync.studio.layout.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A room.
 *
 * @param id chosen by whoever draws the layout; other services keep it, so it stays with the room
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Room(
        @NotNull
        @Pattern(regexp = Room.ID, message = Room.ID_MESSAGE)
        @Schema(description = "Stays with the room: bookings refer to it", examples = "piano")
        String id,

        @NotNull @PlainText @Size(max = 60) @Schema(examples = "Piano room")
        String name,

        @NotNull Kind kind,

        @NotNull @Min(0) @Max(1_000) @Schema(description = "How many people it holds", examples = "3")
        Integer capacity,

        @Valid @Schema(description = "What an hour in it costs, in the studio's currency")
        Money hourlyRate,

        @NotNull @Valid Position position,
        @NotNull @Valid Extent size,

        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "must be a colour, such as #1e90ff")
        @Schema(description = "#rrggbb; without it, the kind's", examples = "#a8dadc")
        String color,

        @Size(max = MAX_DOORS) List<@NotNull @Valid Door> doors) {

    public static final int MAX_DOORS = 12;

    static final String ID = "[A-Za-z0-9_-]{1,40}";
    static final String ID_MESSAGE = "must be 1 to 40 letters without accents, digits, hyphens or underscores";

    /** What a room is for. */
    @Schema(name = "RoomKind")
    public enum Kind {
        LESSON,
        PRACTICE,
        ENSEMBLE,
        RECORDING,
        STAGE,
        LOBBY,
        OFFICE,
        STORAGE,
        OTHER
    }

    public Room {
        doors = Layout.listed(doors);
    }
}
