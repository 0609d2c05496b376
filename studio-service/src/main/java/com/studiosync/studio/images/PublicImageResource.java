package com.studiosync.studio.images;

import com.studiosync.platform.images.CleanImage;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.studio.branding.BrandImage;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Logo and cover of the studio on whose host a visitor is. */
@Path("/api/v1/public/studio/{image:logo|cover}")
@Tag(name = "Public")
public class PublicImageResource {

    /** As short as for the page that shows it. */
    private static final int CACHED_SECONDS = 30;

    private final StudioImages images;
    private final VisitedStudio visited;

    PublicImageResource(StudioImages images, VisitedStudio visited) {
        this.images = images;
        this.visited = visited;
    }

    @GET
    @PermitAll
    @Cache(maxAge = CACHED_SECONDS)
    @Operation(
            summary = "The logo or the cover of the studio of this host",
            description =
                    "For anyone. If-None-Match is answered with 304. The addresses that the studio tells carry the"
                            + " version, and what they lead to may be kept for good.")
    @Parameter(
            name = "v",
            in = ParameterIn.QUERY,
            description = "The version of the picture, as in the addresses that the studio tells",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The picture, with its ETag",
            content = {@Content(mediaType = CleanImage.PNG), @Content(mediaType = CleanImage.JPEG)})
    @APIResponse(responseCode = "304", description = "It is the one that you have")
    @APIResponse(responseCode = "404", description = "There is none, or the host is no studio's")
    public Uni<CleanImage> picture(
            @Parameter(
                            description = "Which picture",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"logo", "cover"}))
                    @PathParam("image")
                    BrandImage image) {
        return images.read(visited.required(), image);
    }
}
