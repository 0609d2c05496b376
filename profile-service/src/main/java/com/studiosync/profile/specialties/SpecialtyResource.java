package com.studiosync.profile.specialties;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(SpecialtyResource.PATH)
@SecurityRequirement(name = "jwt")
@Tag(name = "Specialties", description = "What can be taught")
public class SpecialtyResource {

    static final String PATH = "/api/v1/specialties";

    private final ChangeSpecialties changing;
    private final Specialties specialties;
    private final Transactions transactions;
    private final Caller caller;

    SpecialtyResource(ChangeSpecialties changing, Specialties specialties, Transactions transactions, Caller caller) {
        this.changing = changing;
        this.specialties = specialties;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Operation(
            operationId = "listSpecialties",
            summary = "List the studio's catalogue of specialties",
            description = "It is short and comes whole, as one page, with those that the studio hides.")
    @APIResponse(responseCode = "200", description = "All specialties, parents before their kinds")
    public Uni<Page<SpecialtyView>> list() {
        return transactions
                .readInStudio(caller.studioId(), specialties::catalogue)
                .map(catalogue -> new Page<>(
                        catalogue.entries().stream().map(SpecialtyView::of).toList(), null));
    }

    @POST
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(operationId = "addSpecialty", summary = "Add a specialty of the studio's own")
    @APIResponse(
            responseCode = "201",
            description = "Added; its code is made of the label and stays",
            content = @Content(schema = @Schema(implementation = SpecialtyView.class)))
    @APIResponse(responseCode = "409", description = "The label is taken, or the studio has too many of its own")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Uni<RestResponse<SpecialtyView>> add(@Valid @NotNull SpecialtyRequest wanted) {
        return changing.add(wanted)
                .map(SpecialtyView::of)
                .map(view -> RestResponse.ResponseBuilder.<SpecialtyView>created(URI.create(PATH + "/" + view.code()))
                        .entity(view)
                        .build());
    }

    @PATCH
    @Path("/{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(
            operationId = "changeSpecialty",
            summary = "Rename or hide a specialty, shared or own",
            description = "JSON Merge Patch. What is hidden takes its kinds along; profiles that carry it keep it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SpecialtyChanges.class)))
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "The studio has no such specialty")
    @APIResponse(responseCode = "409", description = "Another specialty beside it has that label")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public Uni<SpecialtyView> change(@SpecialtyCode String code, @NotNull MergePatch patch) {
        return changing.change(code, patch).map(SpecialtyView::of);
    }

    @DELETE
    @Path("/{code}")
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(operationId = "deleteSpecialty", summary = "Delete a specialty of the studio's own that nobody carries")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "The studio has no such specialty")
    @APIResponse(responseCode = "409", description = "It is shared, has kinds, or is in use")
    public Uni<Void> remove(@SpecialtyCode String code) {
        return changing.remove(code);
    }
}
