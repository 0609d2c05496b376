package com.studiosync.profile.slots;

import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.timetables.InstantText;
import com.studiosync.platform.timetables.Period;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which slots a visitor asks for. All of it comes as text, so that what is wrong is told by its name. */
public class AskedSlots {

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int SHORTEST_LESSON = 5;
    private static final int LONGEST_LESSON = 480;

    @QueryParam("from")
    @Parameter(
            required = true,
            description = "Slots that begin at this instant or later; those that have begun are never told",
            example = "2026-03-28T23:00:00Z",
            schema = @Schema(implementation = Instant.class))
    String from;

    @QueryParam("to")
    @Parameter(
            required = true,
            description = "Slots that begin before this instant, at most 31 times 24 hours after from",
            example = "2026-04-04T22:00:00Z",
            schema = @Schema(implementation = Instant.class))
    String to;

    @QueryParam("duration")
    @DefaultValue("60")
    @Parameter(
            description = "How long the lesson is to be, in minutes: 5 to 480",
            example = "45",
            schema = @Schema(implementation = Integer.class, minimum = "5", maximum = "480", defaultValue = "60"))
    String duration;

    /**
     * What is asked for.
     *
     * @throws com.studiosync.platform.problems.ProblemException 422 with everything that is wrong
     */
    SlotQuery query() {
        List<FieldError> errors = new ArrayList<>();
        Instant begin = read("from", from, errors);
        Instant end = read("to", to, errors);
        int minutes = minutes(errors);
        if (begin != null && end != null && !begin.isBefore(end)) {
            errors.add(new FieldError("to", "must be after from"));
        } else if (begin != null && end != null && Duration.between(begin, end).compareTo(LONGEST) > 0) {
            errors.add(new FieldError("to", "must be at most 31 days after from"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new SlotQuery(new Period(begin, end), Duration.ofMinutes(minutes));
    }

    private static Instant read(String name, String text, List<FieldError> errors) {
        if (text == null) {
            errors.add(new FieldError(name, "is needed"));
            return null;
        }
        return InstantText.read(name, text, errors);
    }

    private int minutes(List<FieldError> errors) {
        int minutes = duration.matches("\\d{1,3}") ? Integer.parseInt(duration) : 0;
        if (minutes < SHORTEST_LESSON || minutes > LONGEST_LESSON) {
            errors.add(new FieldError("duration", "must be 5 to 480 minutes"));
        }
        return minutes;
    }
}
