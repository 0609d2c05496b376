package com.studiosync.profile.recordings;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.entries.Created;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/students/{id}/recordings")
@SecurityRequirement(name = "jwt")
@Tag(name = "Progress")
public class RecordingResource {

    private final KeepRecordings keeping;

    RecordingResource(KeepRecordings keeping) {
        this.keeping = keeping;
    }

    @POST
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.RECORDING_EDIT)
    @Operation(
            operationId = "addRecording",
            summary = "Add a recording of a student",
            description = "With a link it can be heard at once; without one upload its audio.")
    @APIResponse(
            responseCode = "201",
            description = "Added; see Location and ETag",
            content = @Content(schema = @Schema(implementation = RecordingView.class)))
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "409", description = "The student has as many recordings as can be")
    public Uni<RestResponse<RecordingView>> add(
            UUID id, @Valid @NotNull RecordingDetails details, @Context UriInfo address) {
        return keeping.add(id, details).map(RecordingView::of).map(view -> Created.in(address, view.id(), view));
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.RECORDING_VIEW)
    @Operation(operationId = "listRecordings", summary = "List a student's recordings, the latest day first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    public Uni<Page<RecordingView>> list(UUID id, @BeanParam @Valid PageRequest page) {
        return keeping.list(id, page).map(found -> found.map(RecordingView::of));
    }

    @GET
    @Path("/{recordingId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.RECORDING_VIEW)
    @Operation(operationId = "getRecording", summary = "Read about a recording")
    @APIResponse(responseCode = "200", description = "The recording, with its ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<RecordingView> get(UUID id, UUID recordingId) {
        return keeping.read(id, recordingId).map(RecordingView::of);
    }

    @PATCH
    @Path("/{recordingId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.RECORDING_EDIT)
    @Operation(
            operationId = "editRecording",
            summary = "Change what is said about a recording",
            description = "JSON Merge Patch: absent fields stay, null clears one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = RecordingDetails.class)))
    @APIResponse(responseCode = "200", description = "The changed recording, with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    @APIResponse(responseCode = "409", description = "It has audio and cannot be a link, too")
    @APIResponse(responseCode = "412", description = "The recording has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RecordingView> edit(UUID id, UUID recordingId, @BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return keeping.edit(id, recordingId, expected, patch).map(RecordingView::of);
    }

    @DELETE
    @Path("/{recordingId}")
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.RECORDING_EDIT)
    @Operation(operationId = "removeRecording", summary = "Remove a recording together with its audio")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Uni<Void> remove(UUID id, UUID recordingId) {
        return keeping.remove(id, recordingId);
    }
}
