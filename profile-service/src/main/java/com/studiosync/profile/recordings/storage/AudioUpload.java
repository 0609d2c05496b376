package com.studiosync.profile.recordings.storage;

import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Audio that comes in, or has come in whole. */
@Entity
@Table(name = "audio_uploads")
public class AudioUpload {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID recordingId;
    private Instant begunAt;
    private Instant endedAt;

    protected AudioUpload() {}

    /** One of which nothing has come in yet. */
    public static AudioUpload begin(UUID studioId, UUID recordingId, Instant now) {
        AudioUpload upload = new AudioUpload();
        upload.id = Ids.next();
        upload.studioId = studioId;
        upload.recordingId = recordingId;
        upload.begunAt = now;
        return upload;
    }

    /** It is whole, and is kept from now on. */
    void end(Instant now) {
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }
}
