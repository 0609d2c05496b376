package com.studiosync.identity.registration;

import com.studiosync.identity.accounts.PersonalData;
import com.studiosync.identity.passwords.PasswordRules;
import com.studiosync.platform.constraints.EmailAddress;
import com.studiosync.platform.constraints.PhoneNumber;
import com.studiosync.platform.constraints.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says of herself to register. */
@Schema(name = "Registration")
record RegistrationRequest(
        @NotBlank @EmailAddress @Size(max = 254) @Schema(examples = "clara@example.com")
        String email,

        @PasswordRules @Schema(examples = "correct horse battery", minLength = 10, maxLength = 128)
        String password,

        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Clara")
        String firstName,

        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Wieck")
        String lastName,

        @PhoneNumber @Schema(description = "E.164", examples = "+4930123456")
        String phone) {

    RegistrationRequest {
        firstName = firstName == null ? null : firstName.strip();
        lastName = lastName == null ? null : lastName.strip();
    }

    PersonalData person() {
        return new PersonalData(firstName, lastName, phone);
    }
}
