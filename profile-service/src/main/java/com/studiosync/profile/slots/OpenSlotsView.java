package com.studiosync.profile.slots;

import com.studiosync.platform.timetables.Period;
import com.studiosync.profile.studios.KnownStudio;
import com.studiosync.profile.teachers.AvailabilityStatus;
import com.studiosync.profile.teachers.Teacher;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpenSlots", description = "When a teacher can still be had")
record OpenSlotsView(
        @Schema(description = "The studio's time zone, for showing the slots", examples = "Europe/Berlin")
        String timezone,

        @Schema(description = "Whether she takes new students; there are slots when she does", examples = "ACCEPTING")
        AvailabilityStatus availabilityStatus,

        @Schema(examples = "45") long durationMinutes,

        @Schema(description = "Each from its first moment to the first one after it, by their beginnings; they overlap")
        List<Period> slots) {

    static OpenSlotsView of(Teacher teacher, KnownStudio studio, SlotQuery asked, List<Period> slots) {
        return new OpenSlotsView(
                studio.zone().getId(),
                teacher.availabilityStatus(),
                asked.duration().toMinutes(),
                slots);
    }
}
