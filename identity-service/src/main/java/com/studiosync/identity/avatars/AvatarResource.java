package com.studiosync.identity.avatars;

import com.studiosync.platform.images.CleanImage;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own picture. */
@Path("/api/v1/account/avatar")
@Authenticated
@SecurityRequirement(name = "jwt")
@Tag(name = "Account")
public class AvatarResource {

    private static final String WEBP = "image/webp";

    private final ChangeAvatar changing;
    private final Avatars avatars;
    private final Transactions transactions;
    private final Caller caller;

    AvatarResource(ChangeAvatar changing, Avatars avatars, Transactions transactions, Caller caller) {
        this.changing = changing;
        this.avatars = avatars;
        this.transactions = transactions;
        this.caller = caller;
    }

    @PUT
    @Consumes({CleanImage.PNG, CleanImage.JPEG, WEBP, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Show a picture of me",
            description = "PNG, JPEG or WebP of at most 2 MiB, by its content, whatever the header says. It is made"
                    + " smaller than 512 pixels a side, and nothing but its pixels is kept.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "The picture is shown")
    @APIResponse(responseCode = "413", description = "The file is larger than 2 MiB")
    @APIResponse(responseCode = "415", description = "The file is no PNG, JPEG or WebP")
    @APIResponse(responseCode = "422", description = "The picture is damaged, or has too many pixels")
    @APIResponse(responseCode = "503", description = "Too many pictures at once; see Retry-After")
    public Uni<Void> show(@NotNull byte[] picture) {
        return changing.show(picture);
    }

    @GET
    @Produces({CleanImage.PNG, CleanImage.JPEG})
    @Operation(summary = "My picture")
    @APIResponse(responseCode = "200", description = "The picture, with its ETag")
    @APIResponse(responseCode = "304", description = "It is the one that you have")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<CleanImage> picture() {
        return transactions
                .ofAccount(caller.accountId(), () -> avatars.existing(caller.accountId()))
                .map(Avatar::picture);
    }

    @DELETE
    @Operation(summary = "Show no picture of me", description = "Answers 204 also when there is none.")
    @APIResponse(responseCode = "204", description = "No picture is shown")
    public Uni<Void> remove() {
        return changing.remove();
    }
}
