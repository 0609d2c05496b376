package com.studiosync.identity.accounts;

import com.studiosync.platform.preconditions.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's own account. */
@Schema(name = "Account")
record AccountView(
        UUID id,
        @Schema(examples = "clara@example.com") String email,

        @Schema(description = "Whether the owner of the address has confirmed it")
        boolean emailVerified,

        @Schema(examples = "Clara") String firstName,
        @Schema(examples = "Wieck") String lastName,
        @Schema(examples = "+493012345678") String phone,

        @Schema(description = "Language as a BCP 47 tag", examples = "de-AT")
        String locale,

        @Schema(description = "Of the IANA time zone database; null when it is not told", examples = "Europe/Berlin")
        String timezone,

        @Schema(description = "Whether there is an image at /api/v1/account/avatar")
        boolean hasAvatar,

        Instant createdAt,
        Instant updatedAt,
        Instant lastLoginAt,

        @Schema(description = "When the account will be erased, as its owner asked; null otherwise")
        Instant erasedAt,

        @Schema(hidden = true) long version)
        implements Versioned {

    static AccountView of(Account account) {
        AccountDetails details = account.details();
        return new AccountView(
                account.id(),
                account.email(),
                account.isVerified(),
                details.firstName(),
                details.lastName(),
                details.phone(),
                details.locale(),
                details.timezone(),
                account.hasAvatar(),
                account.createdAt(),
                account.updatedAt(),
                account.lastLoginAt(),
                account.eraseAt(),
                account.version());
    }
}
