package com.studiosync.studio.images;

import com.studiosync.platform.images.CleanImage;
import com.studiosync.platform.images.ImageCleaner;
import com.studiosync.platform.images.ImageLimits;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.branding.BrandImage;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Gives a studio a picture, or takes it away. */
@ApplicationScoped
class ChangeImage {

    private static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final ProblemType TOO_COMPLEX =
            new ProblemType("image-too-complex", "The picture takes too much room", 422);

    private final ImageCleaner cleaner;
    private final Studios studios;
    private final StudioImages images;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    ChangeImage(
            ImageCleaner cleaner,
            Studios studios,
            StudioImages images,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.cleaner = cleaner;
        this.studios = studios;
        this.images = images;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Shows a picture from now on; the same one again changes nothing.
     *
     * @throws ProblemException 413, 415, 422 or 503 (as failure), see {@link ImageCleaner#clean}
     */
    Uni<Void> show(UUID studioId, BrandImage kind, byte[] upload) {
        return cleaner.clean(upload, new ImageLimits(MAX_BYTES, kind.maxSide()))
                .invoke(ChangeImage::requireSmall)
                .flatMap(picture -> inStudio(
                        studioId,
                        studio -> studio.show(kind, picture.version()) ? save(studio, kind, picture) : nothing()));
    }

    /** Takes it away; where there is none, nothing changes. */
    Uni<Void> remove(UUID studioId, BrandImage kind) {
        return inStudio(
                studioId,
                studio -> studio.show(kind, null)
                        ? images.deleteById(new StudioImageId(studioId, kind)).chain(() -> tell(studio))
                        : nothing());
    }

    /** What is handed out to everybody must not be larger than what is taken: noise with transparency may have grown. */
    private static void requireSmall(CleanImage picture) {
        if (picture.bytes().length > MAX_BYTES) {
            throw Problems.of(TOO_COMPLEX, "Cleaned, it has more than %d bytes. Send it opaque.".formatted(MAX_BYTES));
        }
    }

    private Uni<Void> save(Studio studio, BrandImage kind, CleanImage picture) {
        StudioImageId id = new StudioImageId(studio.id(), kind);
        return images.findById(id)
                .onItem()
                .ifNull()
                .switchTo(() -> images.persist(StudioImage.of(id, picture, clock.instant())))
                .invoke(image -> image.show(picture, clock.instant()))
                .chain(() -> tell(studio));
    }

    private Uni<Void> tell(Studio studio) {
        return outbox.append(studio.releaseEvents());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /** The studio is locked first, so that of two changes at once the second sees what the first has done. */
    private Uni<Void> inStudio(UUID studioId, Function<Studio, Uni<Void>> change) {
        return transactions.inStudio(studioId, () -> studios.locked(studioId).flatMap(change::apply));
    }
}
