package com.studiosync.identity.inviting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of each address, in the order of the request. */
@Schema(name = "BulkInvitation")
record BulkInvitationView(List<Line> results) {

    /** What can come of an address. */
    enum Result {
        INVITED,
        ALREADY_MEMBER,
        ALREADY_INVITED,
        DUPLICATE,
        TOO_MANY_MAILS,
        INVALID_ADDRESS
    }

    /** One address. */
    @Schema(name = "BulkInvitationResult")
    record Line(
            @Schema(examples = "robert@example.com") String email,

            @Schema(
                    description = "DUPLICATE stands earlier in the request; TOO_MANY_MAILS was sent so much in the last"
                            + " hour that it is left alone",
                    examples = "INVITED")
            Result result,

            @Schema(description = "The invitation, where one was sent")
            UUID invitationId) {}
}
