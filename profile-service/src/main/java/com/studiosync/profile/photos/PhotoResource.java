package com.studiosync.profile.photos;

import com.studiosync.platform.images.CleanImage;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import com.studiosync.profile.teachers.Teachers;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/teachers/{id}/photo")
@SecurityRequirement(name = "jwt")
@Tag(name = "Teachers")
public class PhotoResource {

    private static final String WEBP = "image/webp";

    private final ChangePhoto changing;
    private final Teachers teachers;
    private final TeacherPhotos photos;
    private final Transactions transactions;
    private final DataScope scope;
    private final Caller caller;

    PhotoResource(
            ChangePhoto changing,
            Teachers teachers,
            TeacherPhotos photos,
            Transactions transactions,
            DataScope scope,
            Caller caller) {
        this.changing = changing;
        this.teachers = teachers;
        this.photos = photos;
        this.transactions = transactions;
        this.scope = scope;
        this.caller = caller;
    }

    @PUT
    @Consumes({CleanImage.PNG, CleanImage.JPEG, WEBP, MediaType.APPLICATION_OCTET_STREAM})
    @PermissionsAllowed(Permission.Name.TEACHERS_EDIT)
    @Ruled(Rule.TEACHER_PHOTO_EDIT)
    @Operation(
            operationId = "showTeacherPhoto",
            summary = "Show a picture of a teacher",
            description = "PNG, JPEG or WebP of at most 2 MiB, by its content, whatever the header says. It is made"
                    + " smaller than 512 pixels a side, and nothing but its pixels is kept.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "The picture is shown; the profile tells its new address")
    @APIResponse(responseCode = "404", description = "There is no teacher that you may see")
    @APIResponse(responseCode = "413", description = "The file is larger than 2 MiB")
    @APIResponse(responseCode = "415", description = "The file is no PNG, JPEG or WebP")
    @APIResponse(responseCode = "422", description = "The picture is damaged, or has too many pixels")
    @APIResponse(responseCode = "503", description = "Too many pictures at once; see Retry-After")
    public Uni<Void> show(UUID id, @NotNull byte[] picture) {
        return changing.show(id, picture);
    }

    @GET
    @PermissionsAllowed(Permission.Name.TEACHERS_VIEW)
    @Operation(
            operationId = "getTeacherPhoto",
            summary = "The picture of a teacher",
            description =
                    "If-None-Match is answered with 304. The address that the profile tells carries the version, and"
                            + " what it leads to may be kept for good.")
    @APIResponse(
            responseCode = "200",
            description = "The picture, with its ETag",
            content = {@Content(mediaType = CleanImage.PNG), @Content(mediaType = CleanImage.JPEG)})
    @APIResponse(responseCode = "304", description = "It is the one that you have")
    @APIResponse(responseCode = "404", description = "There is none, or no teacher that you may see")
    public Uni<CleanImage> picture(UUID id) {
        return transactions.inStudio(
                caller.studioId(), () -> teachers.one(id, scope.teachers()).flatMap(photos::of));
    }

    @DELETE
    @PermissionsAllowed(Permission.Name.TEACHERS_EDIT)
    @Ruled(Rule.TEACHER_PHOTO_EDIT)
    @Operation(
            operationId = "removeTeacherPhoto",
            summary = "Show no picture of a teacher",
            description = "Answers 204 also when there is none.")
    @APIResponse(responseCode = "204", description = "No picture is shown")
    @APIResponse(responseCode = "404", description = "There is no teacher that you may see")
    public Uni<Void> remove(UUID id) {
        return changing.remove(id);
    }
}
