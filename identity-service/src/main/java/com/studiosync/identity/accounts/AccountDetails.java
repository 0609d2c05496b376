package com.studiosync.identity.accounts;

import com.studiosync.platform.constraints.LanguageTag;
import com.studiosync.platform.constraints.PhoneNumber;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.constraints.Timezone;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says about herself: the document that a merge patch changes. */
@Embeddable
@Schema(name = "AccountDetails", description = "What a person can write about herself")
record AccountDetails(
        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Clara")
        String firstName,

        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Wieck")
        String lastName,

        @PhoneNumber @Schema(examples = "+493012345678") String phone,

        @NotNull @LanguageTag @Schema(description = "Language as a BCP 47 tag", examples = "de-AT")
        String locale,

        @Timezone @Schema(examples = "Europe/Berlin") String timezone) {

    static final AccountDetails UNKNOWN = new AccountDetails(null, null, null, "en", null);

    AccountDetails {
        firstName = firstName == null ? null : firstName.strip();
        lastName = lastName == null ? null : lastName.strip();
    }

    /** The same person, with the names and the number that a registration gives. */
    AccountDetails of(PersonalData person) {
        return new AccountDetails(person.firstName(), person.lastName(), person.phone(), locale, timezone);
    }

    /** The same, with the language written as everybody writes it. */
    AccountDetails inUsualSpelling() {
        return in(locale);
    }

    /** The same person, who is to be written to in that language. */
    AccountDetails in(String language) {
        return new AccountDetails(
                firstName, lastName, phone, Locale.forLanguageTag(language).toLanguageTag(), timezone);
    }

    /** The names of the fields in which the two differ. */
    Set<String> differencesTo(AccountDetails other) {
        Set<String> differing = new TreeSet<>();
        note("firstName", firstName, other.firstName, differing);
        note("lastName", lastName, other.lastName, differing);
        note("phone", phone, other.phone, differing);
        note("locale", locale, other.locale, differing);
        note("timezone", timezone, other.timezone, differing);
        return differing;
    }

    private static void note(String field, String ours, String theirs, Set<String> differing) {
        if (!Objects.equals(ours, theirs)) {
            differing.add(field);
        }
    }
}
