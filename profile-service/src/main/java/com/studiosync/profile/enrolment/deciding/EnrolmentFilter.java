package com.studiosync.profile.enrolment.deciding;

import com.studiosync.profile.enrolment.EnrolmentStatus;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which applications a client wants to see. */
public class EnrolmentFilter {

    private static final String STATUSES = "REQUESTED|WAITLISTED|OFFERED|ACCEPTED|DECLINED|WITHDRAWN|LAPSED";

    @QueryParam("status")
    @Pattern(regexp = STATUSES, message = "must be one of " + STATUSES)
    @Parameter(description = "One of " + STATUSES, example = "REQUESTED")
    String status;

    /** The status asked for, or {@code null} for all. */
    EnrolmentStatus status() {
        return status == null ? null : EnrolmentStatus.valueOf(status);
    }
}
