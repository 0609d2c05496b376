package com.studiosync.profile.recordings.storage;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Where a piece belongs: which audio, and which piece of it, counted from 0. */
@Embeddable
record PiecePlace(UUID audioId, int place) {}
