package com.studiosync.studio.layout;

import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.studio.layout.plan.Layout;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The layout of the studio that the token is bound to. */
@Path("/api/v1/studio/layout")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Layout")
@SecurityRequirement(name = "jwt")
public class LayoutResource {

    private final LayoutVersions versions;
    private final ChangeLayout change;
    private final Caller caller;

    LayoutResource(LayoutVersions versions, ChangeLayout change, Caller caller) {
        this.versions = versions;
        this.change = change;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Operation(
            summary = "The studio's layout",
            description = "Grid, rooms, labels and equipment. A studio that has built nothing yet has an empty grid, as"
                    + " version 0. If-None-Match is answered with 304.")
    @APIResponse(
            responseCode = "200",
            description = "The layout, with its version as ETag",
            headers = @Header(name = "ETag", description = "The version", schema = @Schema(examples = "\"3\"")),
            content = @Content(schema = @Schema(implementation = LayoutView.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token is bound to no studio, or may not see it")
    public Uni<LayoutView> layout() {
        return versions.readCurrent(caller.studioId()).map(LayoutView::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(
            summary = "Change the studio's layout",
            description = "The whole document, of at most 256 KiB. Rooms lie on the grid and do not overlap, doors fit"
                    + " into their walls, and each piece of equipment stands on a cell of its room, alone; ids, names"
                    + " of rooms and serial numbers are unique. All violations are told at once.")
    @APIResponseSchema(value = LayoutView.class, responseDescription = "The layout after the change, with its new ETag")
    @APIResponse(responseCode = "400", description = "Malformed, an unknown field, or one of the wrong type")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Not an admin of the studio")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    @APIResponse(responseCode = "412", description = "The layout has changed since the version in If-Match")
    @APIResponse(responseCode = "413", description = "More than 256 KiB")
    @APIResponse(responseCode = "422", description = "A rule is broken; errors tells where, such as rooms[2].position")
    @APIResponse(responseCode = "428", description = "Without If-Match")
    public Uni<LayoutView> change(
            @BeanParam IfMatch expected,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = Layout.class),
                                            examples = @ExampleObject(name = "one room with a piano", value = EXAMPLE)))
                    Layout layout) {
        return change.to(layout, expected).map(LayoutView::of);
    }

    private static final String EXAMPLE = """
            {"grid":{"columns":16,"rows":10,"cellSize":0.5,"unit":"METRES"},\
            "rooms":[{"id":"piano","name":"Piano room","kind":"LESSON","capacity":3,\
            "hourlyRate":{"amount":"45.00","currency":"EUR"},"position":{"x":0,"y":0},\
            "size":{"width":8,"height":6},"color":"#a8dadc","doors":[{"wall":"SOUTH","offset":3,"width":2}]}],\
            "equipment":[{"id":"grand","name":"Concert grand","kind":"GRAND_PIANO","serial":"J1234567",\
            "quantity":1,"room":"piano","position":{"x":2,"y":2}}]}""";
}
