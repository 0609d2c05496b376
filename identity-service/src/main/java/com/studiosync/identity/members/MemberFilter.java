package com.studiosync.identity.members;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members a client wants to see; what it leaves out does not matter. */
public class MemberFilter {

    @QueryParam("status")
    @Pattern(regexp = "ACTIVE|PENDING", message = "must be ACTIVE or PENDING")
    @Parameter(description = "ACTIVE or PENDING", example = "PENDING")
    String status;

    @QueryParam("role")
    @Pattern(regexp = "ADMIN|TEACHER|STUDENT|PARENT", message = "must be ADMIN, TEACHER, STUDENT or PARENT")
    @Parameter(description = "A role that they have among others", example = "TEACHER")
    String role;
}
