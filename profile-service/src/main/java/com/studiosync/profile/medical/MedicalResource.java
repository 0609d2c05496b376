package com.studiosync.profile.medical;

import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Guardians write here, whose role edits no students otherwise: who may is told by the rules alone. */
@Path("/api/v1/students/{id}/medical")
@SecurityRequirement(name = "jwt")
@Tag(name = "Medical notes", description = "Health data, encrypted and audited")
public class MedicalResource {

    private final KeepMedicalNotes keeping;

    MedicalResource(KeepMedicalNotes keeping) {
        this.keeping = keeping;
    }

    @GET
    @Cache(noStore = true)
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.MEDICAL_VIEW)
    @Operation(
            operationId = "getMedicalNotes",
            summary = "Read what has to be known of a student's health",
            description =
                    "For admins, guardians and present teachers of the student. Each reading is noted in the audit trail.")
    @APIResponse(responseCode = "200", description = "The notes, with their ETag; without text when there are none")
    @APIResponse(responseCode = "403", description = "You see the student, but not this")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "503", description = "The key of the notes is not there right now")
    public Uni<MedicalView> read(UUID id) {
        return keeping.read(id);
    }

    @PUT
    @Cache(noStore = true)
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.MEDICAL_EDIT)
    @Operation(
            operationId = "writeMedicalNotes",
            summary = "Replace what has to be known of a student's health",
            description = "For admins and guardians of the student. Noted in the audit trail.")
    @APIResponse(responseCode = "200", description = "The notes, with their new ETag")
    @APIResponse(responseCode = "403", description = "You see the student, but may not write this")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "409", description = "The student is archived")
    @APIResponse(responseCode = "412", description = "The notes have changed since you read them")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<MedicalView> write(UUID id, @BeanParam IfMatch expected, @Valid @NotNull NotesText notes) {
        return keeping.write(id, expected, notes);
    }

    @DELETE
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.MEDICAL_EDIT)
    @Operation(
            operationId = "removeMedicalNotes",
            summary = "Remove what was noted of a student's health",
            description =
                    "For admins and guardians of the student. Nothing of the notes is kept. Noted in the audit trail.")
    @APIResponse(responseCode = "204", description = "There are none, now or already before")
    @APIResponse(responseCode = "403", description = "You see the student, but may not remove this")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "409", description = "The student is archived")
    @APIResponse(responseCode = "412", description = "The notes have changed since you read them")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Void> remove(UUID id, @BeanParam IfMatch expected) {
        return keeping.remove(id, expected);
    }
}
