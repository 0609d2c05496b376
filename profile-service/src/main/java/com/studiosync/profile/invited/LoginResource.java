package com.studiosync.profile.invited;

import com.studiosync.platform.security.Permission;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/students/{id}")
@PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
@SecurityRequirement(name = "jwt")
@Tag(name = "Students")
@APIResponse(responseCode = "404", description = "There is nobody that you may see")
@APIResponse(responseCode = "409", description = "There is an account already")
@APIResponse(responseCode = "422", description = "A field breaks a rule")
public class LoginResource {

    private final InviteKnown inviting;

    LoginResource(InviteKnown inviting) {
        this.inviting = inviting;
    }

    @POST
    @Path("/login")
    @ResponseStatus(202)
    @Ruled(Rule.STUDENT_LOGIN_EDIT)
    @Operation(
            operationId = "giveLogin",
            summary = "Invite a student to sign in",
            description = "The account of who accepts becomes the student's. Who is a member of the studio already, or"
                    + " invited in another role, gets no mail.")
    @APIResponse(responseCode = "202", description = "Asked for")
    public Uni<Void> student(UUID id, @NotNull @Valid LoginRequest request) {
        return inviting.student(id, request);
    }

    @POST
    @Path("/guardians/{guardianId}/invitation")
    @ResponseStatus(202)
    @Ruled(Rule.GUARDIAN_LOGIN_EDIT)
    @Operation(
            operationId = "inviteGuardian",
            summary = "Invite a guardian to sign in",
            description =
                    "The account of who accepts becomes the guardian's, for all children. Who accepted an invitation"
                            + " to this address before needs no other. Who is a member in another role gets no mail.")
    @APIResponse(responseCode = "202", description = "Asked for, or linked")
    public Uni<Void> guardian(UUID id, UUID guardianId, @NotNull @Valid LoginRequest request) {
        return inviting.guardian(id, guardianId, request);
    }
}
