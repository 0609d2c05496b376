package com.studiosync.profile.recordings.storage;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Some bytes of an upload. */
@Entity
@Table(name = "audio_pieces")
class AudioPiece {

    @EmbeddedId
    private PiecePlace place;

    private UUID studioId;
    private byte[] content;

    protected AudioPiece() {}

    AudioPiece(UUID studioId, PiecePlace place, byte[] content) {
        this.studioId = studioId;
        this.place = place;
        this.content = content;
    }
}
