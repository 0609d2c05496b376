package com.studiosync.identity.invitations;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which invitations a client wants to see. */
public class InvitationFilter {

    @QueryParam("state")
    @Pattern(regexp = "PENDING|ACCEPTED|EXPIRED|REVOKED", message = "must be PENDING, ACCEPTED, EXPIRED or REVOKED")
    @Parameter(description = "PENDING, ACCEPTED, EXPIRED or REVOKED", example = "PENDING")
    String state;

    /** The state asked for, or {@code null} for all. */
    State state() {
        return state == null ? null : State.valueOf(state);
    }
}
