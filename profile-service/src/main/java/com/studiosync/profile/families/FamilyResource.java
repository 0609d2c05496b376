package com.studiosync.profile.families;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
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

@Path(FamilyResource.PATH)
@SecurityRequirement(name = "jwt")
@Tag(name = "Families", description = "Students and guardians who share an address, for admins")
public class FamilyResource {

    static final String PATH = "/api/v1/families";

    private final KeepFamilies keeping;

    FamilyResource(KeepFamilies keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.FAMILY_VIEW)
    @Operation(operationId = "listFamilies", summary = "List the families of the studio by name, without their members")
    @APIResponse(responseCode = "200", description = "One page")
    public Uni<Page<FamilyView>> list(@BeanParam @Valid PageRequest page) {
        return keeping.page(page);
    }

    @POST
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.FAMILY_EDIT)
    @Operation(operationId = "makeFamily", summary = "Make a family")
    @APIResponse(
            responseCode = "201",
            description = "Made; see Location and ETag",
            content = @Content(schema = @Schema(implementation = FamilyView.class)))
    @APIResponse(responseCode = "409", description = "A student is of another family")
    @APIResponse(responseCode = "422", description = "A field breaks a rule, or names nobody of this studio")
    public Uni<RestResponse<FamilyView>> make(@Valid @NotNull FamilyDetails details) {
        return keeping.make(details)
                .map(view -> RestResponse.ResponseBuilder.<FamilyView>created(URI.create(PATH + "/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.FAMILY_VIEW)
    @Operation(operationId = "getFamily", summary = "Read a family with its members")
    @APIResponse(responseCode = "200", description = "The family, with its ETag")
    @APIResponse(responseCode = "404", description = "There is no such family")
    public Uni<FamilyView> get(UUID id) {
        return keeping.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.FAMILY_EDIT)
    @Operation(
            operationId = "editFamily",
            summary = "Change fields or members of a family",
            description = "JSON Merge Patch: absent fields stay, null clears one, a list replaces the former one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FamilyDetails.class)))
    @APIResponse(responseCode = "200", description = "The changed family, with its new ETag")
    @APIResponse(responseCode = "404", description = "There is no such family")
    @APIResponse(responseCode = "409", description = "A student is of another family")
    @APIResponse(responseCode = "412", description = "The family has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<FamilyView> edit(UUID id, @BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return keeping.edit(id, expected, patch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.FAMILY_DELETE)
    @Operation(operationId = "removeFamily", summary = "Dissolve a family; its members stay as they are")
    @APIResponse(responseCode = "204", description = "Dissolved")
    @APIResponse(responseCode = "404", description = "There is no such family")
    @APIResponse(responseCode = "412", description = "The family has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Void> remove(UUID id, @BeanParam IfMatch expected) {
        return keeping.remove(id, expected);
    }
}
