package com.studiosync.studio.images;

import com.studiosync.studio.branding.BrandImage;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A studio has one picture of each kind. */
@Embeddable
record StudioImageId(
        UUID studioId, @Enumerated(EnumType.STRING) BrandImage kind) {}
