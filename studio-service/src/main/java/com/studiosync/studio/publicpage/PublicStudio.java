package com.studiosync.studio.publicpage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.studio.branding.BrandImage;
import com.studiosync.studio.branding.TextColor;
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
        @Schema(examples = "#1e90ff") String themeColor,

        @Schema(description = "Black or white, whichever is readable on the theme colour", examples = "#000000")
        String textColor,

        @Schema(
                description = "Where the logo is; what this address leads to never changes",
                examples = "https://rockschool.studiosync.com/api/v1/public/studio/logo?v=n4bQgYhMfWWaL")
        URI logoUrl,

        @Schema(
                description = "Where the cover is; what this address leads to never changes",
                examples = "https://rockschool.studiosync.com/api/v1/public/studio/cover?v=n4bQgYhMfWWaL")
        URI coverUrl,

        @Schema(examples = "Europe/Berlin") String timezone,

        @Schema(description = "Language as a BCP 47 tag", examples = "de-AT")
        String locale,

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
                TextColor.on(details.themeColor()),
                studio.images().addressOf(BrandImage.LOGO, url),
                studio.images().addressOf(BrandImage.COVER, url),
                details.timezone(),
                details.locale(),
                studio.version());
    }
}
