package com.studiosync.profile.guarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.profile.guardians.Guardian;
import com.studiosync.profile.guardians.GuardianRelation;
import com.studiosync.profile.guardians.Linked;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Guardian", description = "A guardian of a student; fields that are not set, or not for you, are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GuardianView(
        UUID id,
        @Schema(examples = "Johanna") String firstName,
        @Schema(examples = "Brahms") String lastName,
        @Schema(examples = "Johanna Brahms") String displayName,
        GuardianRelation relation,
        @Schema(examples = "1") int contactOrder,
        boolean mayPickUp,
        boolean receivesNotices,

        @Schema(examples = "johanna@example.com") String email,
        @Schema(examples = "+493012345678") String phone,

        @Schema(description = "For admins and the guardian alone")
        UUID accountId,

        @Schema(hidden = true) long version)
        implements Versioned {

    static GuardianView of(Linked linked, boolean contacts, boolean account) {
        Guardian guardian = linked.guardian();
        return new GuardianView(
                guardian.id(),
                guardian.name().firstName(),
                guardian.name().lastName(),
                guardian.name().display(),
                linked.link().relation(),
                linked.link().contactOrder(),
                linked.link().mayPickUp(),
                linked.link().receivesNotices(),
                contacts ? guardian.email() : null,
                contacts ? guardian.phone() : null,
                account ? guardian.accountId() : null,
                linked.version());
    }
}
