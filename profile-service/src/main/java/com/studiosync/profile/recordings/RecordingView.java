package com.studiosync.profile.recordings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.profile.recordings.storage.Audio;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recording as those see it who may. */
@Schema(name = "Recording", description = "A recording; fields that are not set are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordingView(
        UUID id,
        @Schema(examples = "Summer concert") String title,

        @Schema(examples = "Waltz in A flat, op. 39 no. 15") String piece,

        LocalDate date,

        @Schema(examples = "https://video.example.com/watch/waltz")
        String link,

        @Schema(description = "What was uploaded; hear it at /audio below this recording")
        AudioView audio,

        Instant createdAt,
        Instant updatedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    /** What was uploaded. */
    @Schema(name = "Audio", description = "Uploaded audio")
    public record AudioView(
            @Schema(examples = "audio/mpeg") String contentType,

            @Schema(description = "How long the file is", examples = "4194304")
            int bytes) {}

    public static RecordingView of(Recording recording) {
        RecordingDetails details = recording.details();
        Audio audio = recording.audio();
        return new RecordingView(
                recording.id(),
                details.title(),
                details.piece(),
                details.date(),
                details.link(),
                audio == null ? null : new AudioView(audio.contentType(), audio.bytes()),
                recording.createdAt(),
                recording.updatedAt(),
                recording.version());
    }
}
