package com.studiosync.profile.repertoire;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/students/{id}/repertoire")
@SecurityRequirement(name = "jwt")
@Tag(name = "Repertoire", description = "The pieces of a student")
public class RepertoireResource {

    private static final String WHERE = "/api/v1/students/%s/repertoire/%s";

    private final KeepRepertoire keeping;

    RepertoireResource(KeepRepertoire keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.REPERTOIRE_VIEW)
    @Operation(operationId = "listRepertoire", summary = "List the pieces of a student", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    public Uni<Page<PieceView>> list(
            @PathParam("id") UUID id, @BeanParam PieceFilter filter, @BeanParam @Valid PageRequest page) {
        return keeping.page(id, filter, page).map(found -> found.map(PieceView::of));
    }

    @POST
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.REPERTOIRE_EDIT)
    @Operation(
            operationId = "addPiece",
            summary = "Add a piece to a student's repertoire",
            description = "For admins and present teachers of the student.")
    @APIResponse(
            responseCode = "201",
            description = "Added; see Location and ETag",
            content = @Content(schema = @Schema(implementation = PieceView.class)))
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "409", description = "There are 500 pieces already, or the student is archived")
    public Uni<RestResponse<PieceView>> add(@PathParam("id") UUID id, @Valid @NotNull PieceDetails details) {
        return keeping.add(id, details).map(PieceView::of).map(view -> RestResponse.ResponseBuilder.<PieceView>created(
                        URI.create(WHERE.formatted(id, view.id())))
                .entity(view)
                .build());
    }

    @GET
    @Path("/{pieceId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.REPERTOIRE_VIEW)
    @Operation(operationId = "getPiece", summary = "Read one piece")
    @APIResponse(responseCode = "200", description = "The piece, with its ETag")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see, or no such piece")
    public Uni<PieceView> get(@PathParam("id") UUID id, @PathParam("pieceId") UUID pieceId) {
        return keeping.one(id, pieceId).map(PieceView::of);
    }

    @PATCH
    @Path("/{pieceId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.REPERTOIRE_EDIT)
    @Operation(
            operationId = "changePiece",
            summary = "Change fields of a piece",
            description = "JSON Merge Patch: absent fields stay, null clears one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PieceDetails.class)))
    @APIResponse(responseCode = "200", description = "The changed piece, with its new ETag")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see, or no such piece")
    @APIResponse(responseCode = "409", description = "The student is archived")
    @APIResponse(responseCode = "412", description = "The piece has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<PieceView> change(
            @PathParam("id") UUID id,
            @PathParam("pieceId") UUID pieceId,
            @BeanParam IfMatch expected,
            @NotNull MergePatch patch) {
        return keeping.change(id, pieceId, expected, patch).map(PieceView::of);
    }

    @DELETE
    @Path("/{pieceId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.REPERTOIRE_EDIT)
    @Operation(operationId = "removePiece", summary = "Remove a piece that was entered by mistake")
    @APIResponse(responseCode = "204", description = "Removed; DROPPED keeps what was given up")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see, or no such piece")
    @APIResponse(responseCode = "409", description = "The student is archived")
    public Uni<Void> remove(@PathParam("id") UUID id, @PathParam("pieceId") UUID pieceId) {
        return keeping.remove(id, pieceId);
    }
}
