package com.studiosync.profile.teachers;

import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.specialties.SpecialtyCode;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Teachers of what a client asks for; use it as a {@code @BeanParam}. */
public class SpecialtyFilter {

    @QueryParam("specialty")
    @SpecialtyCode
    @Parameter(description = "Only teachers whose profile names this: a code of the catalogue", example = "PIANO")
    String specialty;

    /** Those of the visible teachers who are asked for. */
    public Restriction within(Restriction visible) {
        return specialty == null
                ? visible
                : visible.and("array_position(person.specialties, :specialty) > 0", Map.of("specialty", specialty));
    }
}
