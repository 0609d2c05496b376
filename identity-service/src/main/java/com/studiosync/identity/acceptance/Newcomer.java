package com.studiosync.identity.acceptance;

import com.studiosync.identity.accounts.PersonalData;
import com.studiosync.identity.passwords.PasswordRules;
import com.studiosync.platform.constraints.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody says of herself who accepts with a new account. */
record Newcomer(
        @NotNull @PlainText @Size(max = 100) String firstName,
        @NotNull @PlainText @Size(max = 100) String lastName,
        @PasswordRules String password) {

    PersonalData person() {
        return new PersonalData(firstName, lastName, null);
    }
}
