package com.studiosync.studio.images;

import com.studiosync.platform.images.CleanImage;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.branding.BrandImage;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored pictures; a transaction sees those of its own studio alone. */
@ApplicationScoped
class StudioImages implements PanacheRepositoryBase<StudioImage, StudioImageId> {

    private final Transactions transactions;

    StudioImages(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Reads one picture in a transaction of its own; 404 when there is none. */
    Uni<CleanImage> read(UUID studioId, BrandImage kind) {
        return transactions
                .inStudio(studioId, () -> findById(new StudioImageId(studioId, kind)))
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound(kind.wireName()))
                .map(StudioImage::picture);
    }
}
