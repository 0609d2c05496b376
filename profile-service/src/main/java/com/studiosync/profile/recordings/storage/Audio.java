package com.studiosync.profile.recordings.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Audio that has come in whole. It never changes: another upload has another id.
 *
 * @param id of the upload
 * @param contentType what its first bytes say that it is
 * @param bytes how long it is
 */
@Embeddable
public record Audio(@Column(name = "audio_id") UUID id, String contentType, int bytes) {}
