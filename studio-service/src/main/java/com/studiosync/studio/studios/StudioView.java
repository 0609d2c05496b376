package com.studiosync.studio.studios;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.platform.preconditions.Versioned;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A studio as its members see it; what it does not tell is left out.
 *
 * @param country the country of the address, for those who need no more of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudioView(
        UUID id,
        @Schema(examples = "Rock School") String name,
        @Schema(examples = "rockschool") String subdomain,

        @Schema(examples = "https://rockschool.studiosync.com")
        URI url,

        String description,
        String website,
        String email,
        String phone,
        Address address,
        @Schema(examples = "DE") String country,
        @Schema(examples = "Europe/Berlin") String timezone,
        @Schema(examples = "EUR") String currency,

        @Schema(description = "Language as a BCP 47 tag", examples = "de-AT")
        String locale,

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

        RegistrationPolicy registrationPolicy,
        DirectoryEntry.Status status,

        @Schema(description = "When the studio will be deleted, unless it is reactivated before", nullable = true)
        Instant deletedAt,

        @Schema(description = "The admin who can delete the studio or hand it over", nullable = true)
        UUID ownerAccountId,

        Instant createdAt,
        @Schema(hidden = true) long version)
        implements Versioned {}
