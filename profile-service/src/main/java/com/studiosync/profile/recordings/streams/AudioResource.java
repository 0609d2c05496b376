package com.studiosync.profile.recordings.streams;

import com.studiosync.platform.security.Permission;
import com.studiosync.profile.recordings.RecordingView;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.Ruled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The method that takes audio has no parameter for the body, so that nothing reads it before {@link ReceiveAudio}. */
@Path("/api/v1/students/{id}/recordings/{recordingId}/audio")
@SecurityRequirement(name = "jwt")
@Tag(name = "Progress")
public class AudioResource {

    private static final String ANY_AUDIO = "audio/*";

    private final ReceiveAudio receiving;
    private final HearAudio hearing;

    AudioResource(ReceiveAudio receiving, HearAudio hearing) {
        this.receiving = receiving;
        this.hearing = hearing;
    }

    @PUT
    @PermissionsAllowed(Permission.Name.STUDENTS_EDIT)
    @Ruled(Rule.RECORDING_EDIT)
    @Operation(
            operationId = "uploadAudio",
            summary = "Upload the audio of a recording",
            description = "MP3, M4A, Ogg, WAV or FLAC, up to 20 MiB, as the body. It replaces what was there before.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = ANY_AUDIO, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "All of it is there",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RecordingView.class)))
    @APIResponse(responseCode = "404", description = "There is no such recording that you may see")
    @APIResponse(responseCode = "408", description = "It took too long")
    @APIResponse(responseCode = "409", description = "The recording is a link")
    @APIResponse(responseCode = "413", description = "It has more than 20 MiB")
    @APIResponse(responseCode = "415", description = "It is no audio of these kinds, whatever its name")
    @APIResponse(responseCode = "503", description = "Too many uploads at once; see Retry-After")
    public Uni<RecordingView> upload(UUID id, UUID recordingId, @Context RoutingContext routing) {
        return receiving.receive(id, recordingId, routing).map(RecordingView::of);
    }

    @GET
    @PermissionsAllowed(Permission.Name.STUDENTS_VIEW)
    @Ruled(Rule.RECORDING_VIEW)
    @Operation(
            operationId = "hearAudio",
            summary = "Hear the audio of a recording",
            description = "Whole, or the one range of bytes that Range asks for.")
    @Parameter(
            name = "Range",
            in = ParameterIn.HEADER,
            description = "Which bytes; several ranges at once are answered with the whole",
            example = "bytes=0-65535",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The whole file",
            headers = @Header(name = "ETag", description = "Of the file", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = ANY_AUDIO, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The bytes that were asked for; see Content-Range",
            content = @Content(mediaType = ANY_AUDIO, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "It is the file that you have")
    @APIResponse(responseCode = "404", description = "There is none that you may hear")
    @APIResponse(responseCode = "416", description = "The file has no such bytes")
    @APIResponse(responseCode = "503", description = "Too many listen at once; see Retry-After")
    public Uni<HeardAudio> hear(UUID id, UUID recordingId, @Context RoutingContext routing) {
        return hearing.hear(id, recordingId, routing);
    }
}
