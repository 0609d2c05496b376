package com.studiosync.studio.studios;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Changes what a studio says about itself, for an admin who has seen its current version. */
@ApplicationScoped
public class EditStudio {

    private final Transactions transactions;
    private final Studios studios;
    private final MergePatches patches;
    private final Outbox outbox;

    EditStudio(Transactions transactions, Studios studios, MergePatches patches, Outbox outbox) {
        this.transactions = transactions;
        this.studios = studios;
        this.patches = patches;
        this.outbox = outbox;
    }

    /** Admins take turns: events are told in the order of commits, and who comes second is told the current version. */
    Uni<Studio> by(MergePatch patch, UUID studioId, IfMatch expected) {
        return transactions.inStudio(studioId, () -> studios.locked(studioId)
                .invoke(studio -> expected.verify(studio.version()))
                .invoke(studio -> studio.describeAs(patches.apply(patch, studio.details())))
                .call(studios::flush)
                .call(studio -> outbox.append(studio.releaseEvents())));
    }
}
