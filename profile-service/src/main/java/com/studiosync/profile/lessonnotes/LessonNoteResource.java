package com.studiosync.profile.lessonnotes;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Permission;
import com.studiosync.profile.entries.Created;
import com.studiosync.profile.entries.Days;
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

@Path("/api/v1/students/{id}/notes")
@SecurityRequirement(name = "jwt")
@Tag(name = "Progress")
public class LessonNoteResource {

    private final KeepNotes keeping;
    private final ReadNotes reading;

    LessonNoteResource(KeepNotes keeping, ReadNotes reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @POST
    @PermissionsAllowed(Permission.Name.LESSON_NOTES_EDIT)
    @Ruled(Rule.NOTE_EDIT)
    @Operation(
            operationId = "writeLessonNote",
            summary = "Write about a lesson",
            description = "The student and the guardians read it once it is shared with them; each for themselves.")
    @APIResponse(
            responseCode = "201",
            description = "Written; see Location and ETag",
            content = @Content(schema = @Schema(implementation = LessonNoteView.class)))
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "409", description = "The student has as many notes as can be")
    public Uni<RestResponse<LessonNoteView>> write(UUID id, @Valid @NotNull NoteText text, @Context UriInfo address) {
        return keeping.write(id, text).map(LessonNoteView::forWriter).map(view -> Created.in(address, view.id(), view));
    }

    @GET
    @PermissionsAllowed(Permission.Name.LESSON_NOTES_VIEW)
    @Ruled(Rule.STUDENT_VIEW)
    @Operation(
            operationId = "listLessonNotes",
            summary = "List those notes about a student that you may read, the latest day first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There is no such student that you may see")
    @APIResponse(responseCode = "422", description = "The days or the page cannot be")
    public Uni<Page<LessonNoteView>> list(UUID id, @BeanParam Days days, @BeanParam @Valid PageRequest page) {
        return reading.list(id, days, page);
    }

    @GET
    @Path("/{noteId}")
    @PermissionsAllowed(Permission.Name.LESSON_NOTES_VIEW)
    @Ruled(Rule.STUDENT_VIEW)
    @Operation(operationId = "getLessonNote", summary = "Read a note")
    @APIResponse(responseCode = "200", description = "The note, with its ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may read")
    public Uni<LessonNoteView> get(UUID id, UUID noteId) {
        return reading.one(id, noteId);
    }

    @PATCH
    @Path("/{noteId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.Name.LESSON_NOTES_EDIT)
    @Ruled(Rule.NOTE_EDIT)
    @Operation(
            operationId = "reviseLessonNote",
            summary = "Change or share a note",
            description = "JSON Merge Patch: absent fields stay, null clears one. For the author and admins.")
    @RequestBody(content = @Content(schema = @Schema(implementation = NoteText.class)))
    @APIResponse(responseCode = "200", description = "The changed note, with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none that you may read")
    @APIResponse(responseCode = "412", description = "The note has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<LessonNoteView> revise(UUID id, UUID noteId, @BeanParam IfMatch expected, @NotNull MergePatch patch) {
        return keeping.revise(id, noteId, expected, patch).map(LessonNoteView::forWriter);
    }

    @DELETE
    @Path("/{noteId}")
    @PermissionsAllowed(Permission.Name.LESSON_NOTES_EDIT)
    @Ruled(Rule.NOTE_EDIT)
    @Operation(operationId = "removeLessonNote", summary = "Remove a note", description = "For the author and admins.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none that you may read")
    public Uni<Void> remove(UUID id, UUID noteId) {
        return keeping.remove(id, noteId);
    }
}
