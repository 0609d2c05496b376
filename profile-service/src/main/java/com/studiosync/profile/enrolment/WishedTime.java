package com.studiosync.profile.enrolment;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of a day of the week on which lessons would suit, in the studio's time zone. */
public record WishedTime(
        @NotNull @Schema(examples = "TUESDAY") DayOfWeek day,

        @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "15:00")
        LocalTime from,

        @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "18:30")
        LocalTime until) {

    private static final String BETWEEN = " ";

    static WishedTime read(String text) {
        String[] parts = text.split(BETWEEN);
        return new WishedTime(DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    /** As it is stored. */
    public String text() {
        return String.join(BETWEEN, day.name(), from.toString(), until.toString());
    }
}
