package com.studiosync.profile.assigning;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whether a list shows assignments that have ended as well. */
public class EndedToo {

    @QueryParam("ended")
    @DefaultValue("false")
    @Parameter(description = "true: those that have ended as well", example = "true")
    boolean wanted;

    boolean wanted() {
        return wanted;
    }
}
