package com.studiosync.studio.studios;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.platform.constraints.CurrencyCode;
import com.studiosync.platform.constraints.EmailAddress;
import com.studiosync.platform.constraints.LanguageTag;
import com.studiosync.platform.constraints.MultilineText;
import com.studiosync.platform.constraints.PhoneNumber;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.constraints.Timezone;
import com.studiosync.platform.constraints.WebAddress;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a studio says about itself and its admins may change: the document that a merge patch is applied to. */
@Embeddable
public record StudioDetails(
        @NotNull @PlainText @Size(max = 100) @Schema(examples = "Rock School")
        String name,

        @MultilineText @Size(max = 5_000) String description,

        @WebAddress @Size(max = 255) @Schema(examples = "https://rockschool.example")
        String website,

        @EmailAddress @Size(max = 254) @Schema(examples = "hello@rockschool.example")
        String email,

        @PhoneNumber @Schema(description = "E.164", examples = "+493012345678")
        String phone,

        @Valid @Embedded Address address,

        @NotNull @Timezone @Schema(description = "IANA name", examples = "Europe/Berlin")
        String timezone,

        @NotNull @CurrencyCode @Schema(description = "ISO 4217", examples = "EUR")
        String currency,

        @NotNull @LanguageTag @Schema(description = "Language as a BCP 47 tag", examples = "de-AT")
        String locale,

        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "must be a colour, such as #1e90ff")
        @Schema(description = "#rrggbb", examples = "#1e90ff")
        String themeColor,

        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "APPROVAL")
        RegistrationPolicy registrationPolicy) {

    private static final Map<String, Function<StudioDetails, Object>> FIELDS = Map.ofEntries(
            Map.entry("name", StudioDetails::name),
            Map.entry("description", StudioDetails::description),
            Map.entry("website", StudioDetails::website),
            Map.entry("email", StudioDetails::email),
            Map.entry("phone", StudioDetails::phone),
            Map.entry("address", StudioDetails::address),
            Map.entry("timezone", StudioDetails::timezone),
            Map.entry("currency", StudioDetails::currency),
            Map.entry("locale", StudioDetails::locale),
            Map.entry("themeColor", StudioDetails::themeColor),
            Map.entry("registrationPolicy", StudioDetails::registrationPolicy));

    public StudioDetails {
        address = address == null || address.saysNothing() ? null : address;
    }

    /** What a new studio says. */
    public static StudioDetails ofNew(String name, String timezone, String currency, String locale, String country) {
        return new StudioDetails(
                        name,
                        null,
                        null,
                        null,
                        null,
                        Address.in(country),
                        timezone,
                        currency,
                        locale,
                        null,
                        RegistrationPolicy.OPEN)
                .inUsualSpelling();
    }

    /** The same, with the language written as everybody writes it. */
    StudioDetails inUsualSpelling() {
        return new StudioDetails(
                name,
                description,
                website,
                email,
                phone,
                address,
                timezone,
                currency,
                Locale.forLanguageTag(locale).toLanguageTag(),
                themeColor,
                registrationPolicy);
    }

    /** The studio's country, or {@code null} when it does not tell. */
    public String country() {
        return address == null ? null : address.country();
    }

    /** The day that it is where the studio is. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(timezone));
    }

    /** Tells of a new studio that says this. */
    StudioCreated created(UUID studioId, UUID founder, String subdomain) {
        return new StudioCreated(
                studioId, founder, name, subdomain, timezone, currency, country(), registrationPolicy.name(), locale);
    }

    /** The names of the fields that differ. */
    Set<String> differencesTo(StudioDetails other) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(this), field.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
