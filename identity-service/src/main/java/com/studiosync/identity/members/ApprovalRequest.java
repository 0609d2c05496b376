package com.studiosync.identity.members;

import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Powers;
import com.studiosync.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what to approve somebody, when it is not what she asked for. */
@Schema(name = "Approval")
record ApprovalRequest(
        @Size(min = 1)
        @Schema(description = "The roles to give; without them those that were asked for", examples = "[\"STUDENT\"]")
        Set<@NotNull Role> roles) {

    static Set<String> rolesOf(ApprovalRequest request, Membership asked) {
        return request == null || request.roles == null
                ? asked.roles()
                : Powers.of(request.roles).roles();
    }
}
