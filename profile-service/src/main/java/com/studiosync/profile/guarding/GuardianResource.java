package com.studiosync.profile.guarding;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.guardians.GuardianDetails;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/students/{id}/guardians")
@SecurityRequirement(name = "jwt")
@Tag(name = "Guardians", description = "The adults who answer for a student")
public class GuardianResource {

    private final KeepGuardians keeping;

    GuardianResource(KeepGuardians keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.GUARDIANS_VIEW)
    @Operation(
            operationId = "listGuardians",
            summary = "List the guardians of a student in the order in which to call them",
            description = "Six at the most, as one page. E-mail and phone are for admins, the student's teachers,"
                    + " the student, and the guardian.")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "403", description = "You see the student, but not this")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    public Uni<Page<GuardianView>> list(UUID id) {
        return keeping.list(id).map(all -> new Page<>(all, null));
    }

    @GET
    @Path("/{guardianId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.GUARDIANS_VIEW)
    @Operation(operationId = "getGuardian", summary = "Read one guardian of a student")
    @APIResponse(responseCode = "200", description = "The guardian, with the ETag")
    @APIResponse(responseCode = "403", description = "You see the student, but not this")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<GuardianView> get(UUID id, UUID guardianId) {
        return keeping.read(id, guardianId);
    }

    @POST
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.GUARDIANS_EDIT)
    @Operation(
            operationId = "linkGuardian",
            summary = "Give a student a guardian",
            description = "Admins alone. Somebody new, or by guardianId one of another student of the studio.")
    @APIResponse(
            responseCode = "201",
            description = "Linked; see Location and ETag",
            content = @Content(schema = @Schema(implementation = GuardianView.class)))
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(
            responseCode = "409",
            description = "The student has six guardians, or this one already, or is archived;"
                    + " or the account is another guardian's")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Uni<RestResponse<GuardianView>> link(UUID id, @Valid @NotNull NewGuardian guardian) {
        return keeping.link(id, guardian).map(view -> RestResponse.ResponseBuilder.<GuardianView>created(
                        URI.create("/api/v1/students/" + id + "/guardians/" + view.id()))
                .entity(view)
                .build());
    }

    @PATCH
    @Path("/{guardianId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.GUARDIANS_EDIT)
    @Operation(
            operationId = "editGuardian",
            summary = "Change fields of a guardian of a student",
            description =
                    "Admins alone. JSON Merge Patch: absent fields stay, null clears one. Name, contacts and account"
                            + " change for all students of the guardian, the others for this one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = GuardianDetails.class)))
    @APIResponse(responseCode = "200", description = "The changed guardian, with the new ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "409", description = "The account is another guardian's, or the student is archived")
    @APIResponse(responseCode = "412", description = "The guardian has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<GuardianView> edit(UUID id, UUID guardianId, @BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return keeping.edit(id, guardianId, expected, patch);
    }

    @DELETE
    @Path("/{guardianId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.GUARDIANS_DELETE)
    @Operation(
            operationId = "unlinkGuardian",
            summary = "Take a guardian from a student",
            description = "Admins alone. A guardian who answers for no other student is forgotten.")
    @APIResponse(responseCode = "204", description = "The guardian sees the student no more")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<Void> unlink(UUID id, UUID guardianId) {
        return keeping.unlink(id, guardianId);
    }
}
