package com.studiosync.profile.guarding;

import com.studiosync.platform.constraints.EmailAddress;
import com.studiosync.platform.constraints.PhoneNumber;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.guardians.GuardianDetails;
import com.studiosync.profile.guardians.GuardianRelation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A guardian for a student: somebody new, or by guardianId one of another student of the studio")
public record NewGuardian(
        @Schema(description = "Of another student; then nothing is told of the person")
        UUID guardianId,

        @Size(max = 100) @PlainText @Schema(examples = "Johanna", description = "Needed without guardianId")
        String firstName,

        @Size(max = 100) @PlainText @Schema(examples = "Brahms", description = "Needed without guardianId")
        String lastName,

        @Size(max = 254) @EmailAddress @Schema(examples = "johanna@example.com")
        String email,

        @PhoneNumber @Schema(examples = "+493012345678") String phone,

        @Schema(description = "The account of the guardian, who can have none")
        UUID accountId,

        @NotNull GuardianRelation relation,

        @Min(1)
        @Max(GuardianDetails.MOST)
        @Schema(description = "Whom to call first; the first free place unless told", examples = "1")
        Integer contactOrder,

        Boolean mayPickUp,

        Boolean receivesNotices) {

    public NewGuardian {
        firstName = firstName == null ? null : firstName.strip();
        lastName = lastName == null ? null : lastName.strip();
    }

    /** @throws com.studiosync.platform.problems.ProblemException 422 for a person who is told of twice, or not at all */
    GuardianDetails details() {
        List<FieldError> errors = new ArrayList<>();
        if (guardianId == null) {
            needs("firstName", firstName, errors);
            needs("lastName", lastName, errors);
        } else if (firstName != null || lastName != null || email != null || phone != null || accountId != null) {
            errors.add(new FieldError("guardianId", "names somebody who is known; leave out what tells of the person"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new GuardianDetails(
                firstName, lastName, email, phone, accountId, relation, contactOrder, mayPickUp, receivesNotices);
    }

    private static void needs(String field, String value, List<FieldError> errors) {
        if (value == null) {
            errors.add(new FieldError(field, "must not be blank"));
        }
    }
}
