package com.studiosync.studio.policies.texts;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one version of one text, for good. */
@Embeddable
record PolicyTextId(UUID studioId, String code, int version) {}
