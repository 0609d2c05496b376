package com.studiosync.studio.images;

import com.studiosync.platform.images.CleanImage;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One picture of a studio. */
@Entity
@Table(name = "studio_images")
class StudioImage {

    @EmbeddedId
    private StudioImageId id;

    private CleanImage picture;
    private Instant updatedAt;

    protected StudioImage() {}

    static StudioImage of(StudioImageId id, CleanImage picture, Instant now) {
        StudioImage image = new StudioImage();
        image.id = id;
        image.show(picture, now);
        return image;
    }

    /** Shows another picture from now on. */
    void show(CleanImage other, Instant now) {
        picture = other;
        updatedAt = now;
    }

    CleanImage picture() {
        return picture;
    }
}
