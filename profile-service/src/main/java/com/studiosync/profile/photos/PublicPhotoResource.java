package com.studiosync.profile.photos;

import com.studiosync.platform.images.CleanImage;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.teachers.Teachers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/v1/public/teachers/{slug}/photo")
@PermitAll
@Tag(name = "Public pages")
public class PublicPhotoResource {

    /** As short as for the page that shows it. */
    private static final int SECONDS = 15;

    private final Teachers teachers;
    private final TeacherPhotos photos;
    private final Transactions transactions;
    private final VisitedStudio visited;

    PublicPhotoResource(Teachers teachers, TeacherPhotos photos, Transactions transactions, VisitedStudio visited) {
        this.teachers = teachers;
        this.photos = photos;
        this.transactions = transactions;
        this.visited = visited;
    }

    @GET
    @Cache(maxAge = SECONDS)
    @Operation(
            operationId = "getPublicTeacherPhoto",
            summary = "The picture of a published teacher",
            description = "If-None-Match is answered with 304. The address that the page tells carries the version, and"
                    + " what it leads to may be kept for good.")
    @Parameter(
            name = "v",
            in = ParameterIn.QUERY,
            description = "The version of the picture, as in the address that the page tells",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The picture, with its ETag",
            content = {@Content(mediaType = CleanImage.PNG), @Content(mediaType = CleanImage.JPEG)})
    @APIResponse(responseCode = "304", description = "It is the one that you have")
    @APIResponse(responseCode = "308", description = "The page has another name now; see Location")
    @APIResponse(responseCode = "404", description = "There is none, or no such page on this host")
    public Uni<CleanImage> picture(String slug) {
        return transactions.inStudio(visited.required(), () -> teachers.named(slug, DataScope.publicTeachers())
                .flatMap(photos::of));
    }
}
