package com.studiosync.studio.layout.templates;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import com.studiosync.studio.layout.ChangeLayout;
import com.studiosync.studio.layout.LayoutView;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
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

/** Layouts to begin with. */
@Path("/api/v1/studio/layout/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Layout")
@SecurityRequirement(name = "jwt")
public class TemplateResource {

    private final Templates templates;
    private final ChangeLayout change;

    TemplateResource(Templates templates, ChangeLayout change) {
        this.templates = templates;
        this.change = change;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(summary = "Layouts to begin with")
    @APIResponse(responseCode = "200", description = "All of them, with their documents")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    public Uni<Page<Template>> templates() {
        return Uni.createFrom().item(new Page<>(templates.all(), null));
    }

    @POST
    @Path("{code}")
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(
            summary = "Begin with a template",
            description = "Puts it in place of the layout, which stays among the earlier versions.")
    @APIResponseSchema(value = LayoutView.class, responseDescription = "The layout after the change, with its new ETag")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    @APIResponse(responseCode = "404", description = "There is no such template")
    @APIResponse(responseCode = "412", description = "The layout has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "Without If-Match")
    public Uni<LayoutView> begin(
            @BeanParam IfMatch expected, @Parameter(example = "small-studio") @PathParam("code") String code) {
        return change.to(templates.required(code).layout(), expected).map(LayoutView::of);
    }
}
