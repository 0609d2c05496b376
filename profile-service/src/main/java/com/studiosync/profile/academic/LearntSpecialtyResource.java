package com.studiosync.profile.academic;

import com.studiosync.platform.security.Permission;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import com.studiosync.profile.specialties.SpecialtyCode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One thing that a student learns. There is nothing in it but the level, and the history tells of each, so no ETag guards it. */
@Path("/api/v1/students/{id}/specialties/{code}")
@SecurityRequirement(name = "jwt")
@Tag(name = "Skills")
public class LearntSpecialtyResource {

    private final TeachSpecialties teaching;

    LearntSpecialtyResource(TeachSpecialties teaching) {
        this.teaching = teaching;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.SKILLS_VIEW)
    @Operation(operationId = "getSpecialtyOfStudent", summary = "Read how far a student has come in a specialty")
    @APIResponse(responseCode = "200", description = "The level and since when")
    @APIResponse(
            responseCode = "404",
            description = "There is no such student that you may see, or she does not learn it")
    public Uni<LearntSpecialtyView> read(@PathParam("id") UUID id, @PathParam("code") String code) {
        return teaching.read(id, code);
    }

    @PUT
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.SKILLS_EDIT)
    @Operation(
            operationId = "tellSpecialtyOfStudent",
            summary = "Tell that a student learns a specialty, and how far she has come",
            description = "For admins and present teachers of the student. Another level is a step in the history.")
    @APIResponse(responseCode = "200", description = "She learns it, now or already before")
    @APIResponse(responseCode = "403", description = "You see the student, but may not tell this")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "409", description = "She learns 20 specialties already, or is archived")
    public Uni<LearntSpecialtyView> tell(
            @PathParam("id") UUID id, @PathParam("code") @SpecialtyCode String code, @NotNull LevelRequest request) {
        return teaching.tell(id, code, request.level());
    }

    @DELETE
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.SKILLS_EDIT)
    @Operation(
            operationId = "dropSpecialtyOfStudent",
            summary = "Note that a student no longer learns a specialty",
            description = "For admins and present teachers of the student. The history stays.")
    @APIResponse(responseCode = "204", description = "Noted")
    @APIResponse(responseCode = "403", description = "You see the student, but may not tell this")
    @APIResponse(
            responseCode = "404",
            description = "There is no such student that you may see, or she does not learn it")
    @APIResponse(responseCode = "409", description = "It is the primary instrument, or the student is archived")
    public Uni<Void> drop(@PathParam("id") UUID id, @PathParam("code") String code) {
        return teaching.drop(id, code);
    }
}
