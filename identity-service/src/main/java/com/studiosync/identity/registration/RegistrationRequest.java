package com.studiosync.identity.registration;

import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.accounts.PersonalData;
import com.studiosync.identity.passwords.PasswordRules;
import com.studiosync.platform.constraints.PhoneNumber;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says of herself to register. */
@Schema(name = "Registration")
record RegistrationRequest(
        @NotBlank @Email @Size(max = 254) @Schema(examples = "clara@example.com")
        String email,

        @PasswordRules @Schema(examples = "correct horse battery", minLength = 10, maxLength = 128)
        String password,

        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = PRINTABLE, message = "must not contain control characters")
        @Schema(examples = "Clara")
        String firstName,

        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = PRINTABLE, message = "must not contain control characters")
        @Schema(examples = "Wieck")
        String lastName,

        @PhoneNumber @Schema(description = "E.164", examples = "+4930123456")
        String phone) {

    private static final String PRINTABLE = "\\P{Cntrl}*";

    EmailAddress emailAddress() {
        return new EmailAddress(email);
    }

    PersonalData person() {
        return new PersonalData(firstName.strip(), lastName.strip(), phone);
    }
}
