package com.studiosync.studio.studios;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.constraints.CountryCode;
import com.studiosync.platform.constraints.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a studio is; every part may be left out. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
        @Size(max = 4)
        @Column(name = "address_lines")
        @Schema(description = "Street and house, at most four lines", examples = "[\"Hauptstraße 12\"]")
        List<@NotNull @PlainText @Size(max = 100) String> lines,

        @PlainText @Size(max = 100) @Schema(examples = "Berlin")
        String city,

        @PlainText @Size(max = 100) String state,

        @PlainText @Size(max = 20) @Schema(examples = "10827")
        String postalCode,

        @CountryCode @Schema(description = "ISO 3166-1 alpha-2", examples = "DE")
        String country) {

    static Address in(String country) {
        return new Address(null, null, null, null, country);
    }

    boolean saysNothing() {
        return (lines == null || lines.isEmpty())
                && Stream.of(city, state, postalCode, country).allMatch(Objects::isNull);
    }
}
