package com.studiosync.identity.accounts;

import com.studiosync.platform.constraints.PhoneNumber;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.constraints.Timezone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person can write about herself: the document that a merge patch changes. */
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

    AccountDetails {
        firstName = firstName == null ? null : firstName.strip();
        lastName = lastName == null ? null : lastName.strip();
    }

    /** The names of the fields in which the two differ. */
    Set<String> differencesTo(AccountDetails other) {
        Map<String, String> theirs = other.byName();
        Map<String, String> ours = byName();
        Set<String> differing = new TreeSet<>(ours.keySet());
        differing.removeIf(field -> Objects.equals(ours.get(field), theirs.get(field)));
        return differing;
    }

    private Map<String, String> byName() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("firstName", firstName);
        fields.put("lastName", lastName);
        fields.put("phone", phone);
        fields.put("locale", locale);
        fields.put("timezone", timezone);
        return fields;
    }
}
