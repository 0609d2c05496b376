package com.studiosync.studio.publicpage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.studio.studios.Address;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.StudioDetails;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A studio as its visitors see it; what it does not tell is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicStudio(
        @Schema(examples = "Rock School") String name,

        @Schema(examples = "https://rockschool.studiosync.com")
        URI url,

        String description,
        String website,
        String email,
        String phone,
        @Schema(examples = "Berlin") String city,
        @Schema(examples = "DE") String country,
        String themeColor,
        @Schema(examples = "Europe/Berlin") String timezone,
        @Schema(hidden = true) long version)
        implements Versioned {

    static PublicStudio of(Studio studio, URI url) {
        StudioDetails details = studio.details();
        return new PublicStudio(
                details.name(),
                url,
                details.description(),
                details.website(),
                details.email(),
                details.phone(),
                Optional.ofNullable(details.address()).map(Address::city).orElse(null),
                details.country(),
                details.themeColor(),
                details.timezone(),
                studio.version());
    }
}
