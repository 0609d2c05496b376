package com.studiosync.profile.families;

import com.studiosync.platform.constraints.EmailAddress;
import com.studiosync.platform.constraints.PhoneNumber;
import com.studiosync.platform.constraints.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What can be written about a family, its members included: the document that a merge patch changes. */
@Schema(description = "What can be written about a family")
public record FamilyDetails(
        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Brahms")
        String name,

        @Valid Address address,

        @Size(max = 254) @EmailAddress @Schema(examples = "family@example.com")
        String email,

        @PhoneNumber @Schema(examples = "+493012345678") String phone,

        @Size(max = 20)
        @UniqueElements(message = "must not name one twice")
        @Schema(description = "The students; each is of one family at the most")
        List<@NotNull UUID> studentIds,

        @Size(max = 20) @UniqueElements(message = "must not name one twice") @Schema(description = "The guardians")
        List<@NotNull UUID> guardianIds) {

    public FamilyDetails {
        name = name == null ? null : name.strip();
        studentIds = studentIds == null ? List.of() : studentIds;
        guardianIds = guardianIds == null ? List.of() : guardianIds;
    }
}
