package com.studiosync.studio.founding;

import com.studiosync.platform.constraints.CountryCode;
import com.studiosync.platform.constraints.CurrencyCode;
import com.studiosync.platform.constraints.LanguageTag;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.constraints.Timezone;
import com.studiosync.studio.studios.StudioDetails;
import com.studiosync.studio.subdomains.PossibleSubdomain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a founder tells of a new studio. */
public record FoundStudioRequest(
        @NotNull @PlainText @Size(max = 100) @Schema(examples = "Rock School")
        String name,

        @NotNull
        @PossibleSubdomain
        @Schema(description = "3 to 40 of a-z, 0-9 and inner hyphens; not a reserved name", examples = "rockschool")
        String subdomain,

        @Timezone @Schema(description = "IANA name", defaultValue = DEFAULT_TIMEZONE, examples = "Europe/Berlin")
        String timezone,

        @CurrencyCode @Schema(description = "ISO 4217", defaultValue = DEFAULT_CURRENCY, examples = "EUR")
        String currency,

        @LanguageTag
        @Schema(description = "Language as a BCP 47 tag", defaultValue = DEFAULT_LOCALE, examples = "de-AT")
        String locale,

        @CountryCode @Schema(description = "ISO 3166-1 alpha-2", examples = "DE")
        String country) {

    private static final String DEFAULT_TIMEZONE = "UTC";
    private static final String DEFAULT_CURRENCY = "EUR";
    private static final String DEFAULT_LOCALE = "en";

    StudioDetails details() {
        return StudioDetails.ofNew(
                name,
                Objects.requireNonNullElse(timezone, DEFAULT_TIMEZONE),
                Objects.requireNonNullElse(currency, DEFAULT_CURRENCY),
                Objects.requireNonNullElse(locale, DEFAULT_LOCALE),
                country);
    }
}
