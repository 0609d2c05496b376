package com.studiosync.profile.testimonials;

import com.studiosync.profile.scope.Restriction;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which testimonials a client wants to see. */
public class TestimonialFilter {

    private static final String STATUSES = "PENDING|APPROVED|REJECTED";

    @QueryParam("status")
    @Pattern(regexp = STATUSES, message = "must be one of " + STATUSES)
    @Parameter(description = "One of " + STATUSES, example = "PENDING")
    String status;

    /** Those of the visible ones that are asked for. */
    Restriction within(Restriction visible) {
        return status == null
                ? visible
                : visible.and("status = :status", Map.of("status", Testimonial.Status.valueOf(status)));
    }
}
