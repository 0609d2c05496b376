package com.studiosync.profile.contacts;

import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Guardians write here, whose role edits no students otherwise: who may is told by the rules alone. */
@Path("/api/v1/students/{id}/emergency-contacts")
@SecurityRequirement(name = "jwt")
@Tag(name = "Emergency contacts", description = "Whom to call for a student")
public class ContactsResource {

    private final KeepContacts keeping;

    ContactsResource(KeepContacts keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.CONTACTS_VIEW)
    @Operation(operationId = "getEmergencyContacts", summary = "Read whom to call for a student")
    @APIResponse(responseCode = "200", description = "In the order in which to call them, with their ETag")
    @APIResponse(responseCode = "403", description = "You see the student, but not this")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    public Uni<ContactsView> read(UUID id) {
        return keeping.read(id).map(ContactsView::of);
    }

    @PUT
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.CONTACTS_EDIT)
    @Operation(
            operationId = "replaceEmergencyContacts",
            summary = "Replace whom to call for a student",
            description = "For admins and guardians of the student.")
    @APIResponse(responseCode = "200", description = "The contacts, with their new ETag")
    @APIResponse(responseCode = "403", description = "You see the student, but may not change this")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "409", description = "The student is archived")
    @APIResponse(responseCode = "412", description = "The contacts have changed since you read them")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<ContactsView> replace(UUID id, @BeanParam IfMatch expected, @Valid @NotNull ContactList list) {
        return keeping.replace(id, expected, list.contacts()).map(ContactsView::of);
    }
}
