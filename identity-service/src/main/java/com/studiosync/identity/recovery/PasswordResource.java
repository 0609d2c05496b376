package com.studiosync.identity.recovery;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changing the password that one knows. */
@Path("/api/v1/account/password")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "jwt")
@Tag(name = "Passwords")
public class PasswordResource {

    private final ChangePassword changePassword;

    PasswordResource(ChangePassword changePassword) {
        this.changePassword = changePassword;
    }

    @POST
    @Operation(
            summary = "Change my password",
            description = "This session goes on; all others end, and links that were mailed before are void.")
    @APIResponse(responseCode = "204", description = "The new password signs in, the former one no longer does")
    @APIResponse(responseCode = "401", description = "No valid access token, or its session has ended")
    @APIResponse(responseCode = "403", description = "The current password is wrong")
    @APIResponse(responseCode = "422", description = "The new password is easy to guess, or the current one")
    @APIResponse(responseCode = "429", description = "Too many wrong passwords; see Retry-After")
    @APIResponse(responseCode = "503", description = "Too many passwords to check at once; see Retry-After")
    public Uni<Void> change(@NotNull @Valid PasswordChange request) {
        return changePassword.change(request.currentPassword(), request.newPassword());
    }
}
