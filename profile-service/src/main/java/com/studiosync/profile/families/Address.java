package com.studiosync.profile.families;

import com.studiosync.platform.constraints.CountryCode;
import com.studiosync.platform.constraints.PlainText;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a family lives. */
@Embeddable
public record Address(
        @Size(max = 200) @PlainText @Schema(examples = "Speckstraße 60")
        String street,

        @Size(max = 20) @PlainText @Schema(examples = "20355")
        String postalCode,

        @Size(max = 100) @PlainText @Schema(examples = "Hamburg")
        String city,

        @Size(max = 100) @PlainText @Schema(examples = "Hamburg")
        String region,

        @CountryCode @Schema(examples = "DE") String country) {}
