package com.studiosync.studio.renaming;

import com.studiosync.studio.subdomains.PossibleSubdomain;
import com.studiosync.studio.subdomains.Subdomain;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a studio wants to live. */
public record RenameRequest(
        @NotNull
        @PossibleSubdomain
        @Schema(
                description = "3 to 40 of a-z, 0-9 and inner hyphens; not a reserved name",
                examples = "rockschool-berlin")
        String subdomain) {

    Subdomain wanted() {
        return new Subdomain(subdomain);
    }
}
