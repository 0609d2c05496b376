package com.studiosync.identity.accounts;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's own account. */
@Schema(name = "Account")
record AccountView(
        UUID id,
        @Schema(examples = "clara@example.com") String email,
        @Schema(examples = "Clara") String firstName,
        @Schema(examples = "Wieck") String lastName,
        @Schema(examples = "+4930123456") String phone,
        @Schema(examples = "en") String locale,
        Instant createdAt,
        Instant updatedAt,
        Instant lastLoginAt) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.email(),
                account.firstName(),
                account.lastName(),
                account.phone(),
                account.locale(),
                account.createdAt(),
                account.updatedAt(),
                account.lastLoginAt());
    }
}
