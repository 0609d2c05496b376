package com.studiosync.studio.layout.history;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.studio.layout.ChangeLayout;
import com.studiosync.studio.layout.LayoutView;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The last 50 versions of the layout. */
@Path("/api/v1/studio/layout/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Layout")
@SecurityRequirement(name = "jwt")
public class VersionResource {

    private final History history;
    private final ChangeLayout change;
    private final Caller caller;

    VersionResource(History history, ChangeLayout change, Caller caller) {
        this.history = history;
        this.change = change;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(summary = "The versions of the layout", description = "Newest first. The last 50 are kept.")
    @APIResponse(responseCode = "200", description = "A page of them, without their documents")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    @APIResponse(responseCode = "422", description = "The limit or the cursor does not have its form")
    public Uni<Page<VersionSummary>> versions(@BeanParam @Valid PageRequest page) {
        return history.page(caller.studioId(), page);
    }

    @GET
    @Path("{version}")
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(summary = "One version of the layout")
    @APIResponseSchema(value = VersionView.class, responseDescription = "The version with its document")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    @APIResponse(responseCode = "404", description = "There is no such version, or it is no longer kept")
    public Uni<VersionView> version(@Parameter(example = "2") @PathParam("version") long version) {
        return history.one(caller.studioId(), version).map(VersionView::of);
    }

    @POST
    @Path("{version}/restore")
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(
            summary = "Bring an earlier layout back",
            description = "As a new version, so that nothing is lost; it has to keep today's rules.")
    @APIResponseSchema(value = LayoutView.class, responseDescription = "The layout after the change, with its new ETag")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    @APIResponse(responseCode = "404", description = "There is no such version, or it is no longer kept")
    @APIResponse(responseCode = "412", description = "The layout has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "That layout breaks a rule by now, such as that of the currency; errors tells where")
    @APIResponse(responseCode = "428", description = "Without If-Match")
    public Uni<LayoutView> restore(
            @BeanParam IfMatch expected, @Parameter(example = "2") @PathParam("version") long version) {
        return change.backTo(version, expected).map(LayoutView::of);
    }
}
