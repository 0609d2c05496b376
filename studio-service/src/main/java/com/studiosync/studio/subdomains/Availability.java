package com.studiosync.studio.subdomains;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a studio could take a name now, and why not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Availability(
        boolean available,

        @Schema(description = "Why it is not available", examples = "is taken")
        String reason) {

    static final Availability FREE = new Availability(true, null);

    static Availability refused(String reason) {
        return new Availability(false, reason);
    }
}
