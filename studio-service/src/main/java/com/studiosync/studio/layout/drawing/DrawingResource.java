package com.studiosync.studio.layout.drawing;

import com.studiosync.platform.drawings.Drawing;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The layout as a picture. */
@Path("/api/v1/studio/layout.svg")
@Tag(name = "Layout")
@SecurityRequirement(name = "jwt")
public class DrawingResource {

    private final DrawLayout draw;
    private final Caller caller;

    DrawingResource(DrawLayout draw, Caller caller) {
        this.draw = draw;
        this.caller = caller;
    }

    @GET
    @Produces(Drawing.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Operation(
            summary = "The studio's layout, drawn",
            description =
                    "Rooms, doors, equipment, scale and legend, for light and dark. If-None-Match is answered with"
                            + " 304.")
    @APIResponse(
            responseCode = "200",
            description = "The drawing",
            headers = @Header(name = "ETag", description = "Of the drawing", schema = @Schema(examples = "\"5f2c\"")),
            content = @Content(mediaType = Drawing.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "It is the one that you have")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token is bound to no studio, or may not see it")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    @APIResponse(responseCode = "503", description = "Too many are drawn at once; see Retry-After")
    public Uni<Drawing> drawing() {
        return draw.of(caller.studioId());
    }
}
