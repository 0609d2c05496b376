package com.studiosync.studio.images;

import com.studiosync.platform.images.CleanImage;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.studio.branding.BrandImage;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Logo and cover of the studio that the token is bound to. */
@Path("/api/v1/studio/{image:logo|cover}")
@Tag(name = "Studio")
@SecurityRequirement(name = "jwt")
public class ImageResource {

    private static final String WEBP = "image/webp";

    private final ChangeImage changing;
    private final StudioImages images;
    private final Caller caller;

    @Parameter(
            description = "Which picture",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"logo", "cover"}))
    @PathParam("image")
    BrandImage image;

    ImageResource(ChangeImage changing, StudioImages images, Caller caller) {
        this.changing = changing;
        this.images = images;
        this.caller = caller;
    }

    @PUT
    @Consumes({CleanImage.PNG, CleanImage.JPEG, WEBP, MediaType.APPLICATION_OCTET_STREAM})
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(
            summary = "Show a logo or a cover",
            description = "PNG, JPEG or WebP of at most 2 MiB, by its content, whatever the header says. A logo is made"
                    + " smaller than 512 pixels a side, a cover than 1600, and nothing but its pixels is kept.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "The picture is shown; the studio tells its new address")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    @APIResponse(responseCode = "413", description = "The file is larger than 2 MiB")
    @APIResponse(responseCode = "415", description = "The file is no PNG, JPEG or WebP")
    @APIResponse(
            responseCode = "422",
            description = "The picture is damaged, has too many pixels, or takes too much room")
    @APIResponse(responseCode = "503", description = "Too many pictures at once; see Retry-After")
    public Uni<Void> show(@NotNull byte[] picture) {
        return changing.show(caller.studioId(), image, picture);
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Operation(summary = "The logo or the cover", description = "If-None-Match is answered with 304.")
    @APIResponse(
            responseCode = "200",
            description = "The picture, with its ETag",
            content = {@Content(mediaType = CleanImage.PNG), @Content(mediaType = CleanImage.JPEG)})
    @APIResponse(responseCode = "304", description = "It is the one that you have")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<CleanImage> picture() {
        return images.read(caller.studioId(), image);
    }

    @DELETE
    @PermissionsAllowed(Permission.Name.STUDIO_EDIT)
    @Operation(summary = "Show no logo or no cover", description = "Answers 204 also when there is none.")
    @APIResponse(responseCode = "204", description = "No picture is shown")
    @APIResponse(responseCode = "404", description = "The studio is gone")
    public Uni<Void> remove() {
        return changing.remove(caller.studioId(), image);
    }
}
