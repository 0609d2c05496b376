package com.studiosync.profile.medical;

import jakarta.persistence.Embeddable;

/**
 * Encrypted notes.
 *
 * @param keyId which key they were encrypted with
 * @param sealed what that key made of them
 */
@Embeddable
record SealedNotes(String keyId, String sealed) {}
