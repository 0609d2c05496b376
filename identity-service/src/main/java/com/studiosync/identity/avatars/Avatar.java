package com.studiosync.identity.avatars;

import com.studiosync.platform.images.CleanImage;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The picture of one person. */
@Entity
@Table(name = "avatars")
class Avatar {

    @Id
    private UUID accountId;

    private CleanImage picture;
    private Instant updatedAt;

    protected Avatar() {}

    static Avatar of(UUID accountId, CleanImage image, Instant now) {
        Avatar avatar = new Avatar();
        avatar.accountId = accountId;
        avatar.show(image, now);
        return avatar;
    }

    /** Shows another picture from now on. */
    void show(CleanImage other, Instant now) {
        picture = other;
        updatedAt = now;
    }

    boolean shows(CleanImage other) {
        return picture.isSameAs(other);
    }

    CleanImage picture() {
        return picture;
    }
}
