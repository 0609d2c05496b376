package com.studiosync.identity.acceptance;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is now; to go on, she signs in on the studio's host. */
@Schema(name = "Accepted")
record AcceptedView(
        @Schema(examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        UUID studioId,

        @Schema(examples = "rockschool") String subdomain,

        @Schema(description = "All that she has there now", examples = "[\"TEACHER\"]")
        Set<String> roles,

        @Schema(description = "Whether the account is new; it can sign in at once")
        boolean accountCreated) {}
