package com.studiosync.profile.guardians;

import com.studiosync.platform.constraints.EmailAddress;
import com.studiosync.platform.constraints.PhoneNumber;
import com.studiosync.platform.constraints.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be written about a guardian of a student: the document that a merge patch changes. */
@Schema(description = "What can be written about a guardian of a student")
public record GuardianDetails(
        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Johanna")
        String firstName,

        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Brahms")
        String lastName,

        @Size(max = 254) @EmailAddress @Schema(examples = "johanna@example.com")
        String email,

        @PhoneNumber @Schema(examples = "+493012345678") String phone,

        @Schema(description = "The account of the guardian, who can have none")
        UUID accountId,

        @NotNull GuardianRelation relation,

        @Min(1)
        @Max(GuardianDetails.MOST)
        @Schema(description = "Whom to call first; who has that place now takes the former one", examples = "1")
        Integer contactOrder,

        @Schema(description = "Whether the guardian may fetch the student; no unless told")
        Boolean mayPickUp,

        @Schema(description = "Whether the guardian is told what concerns the student; yes unless told")
        Boolean receivesNotices) {

    /** How many guardians a student can have: as many as there are places in the order of calls. */
    public static final int MOST = 6;

    public GuardianDetails {
        firstName = firstName == null ? null : firstName.strip();
        lastName = lastName == null ? null : lastName.strip();
        mayPickUp = Boolean.TRUE.equals(mayPickUp);
        receivesNotices = !Boolean.FALSE.equals(receivesNotices);
    }
}
