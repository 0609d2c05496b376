package com.studiosync.studio.ownership;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.studio.members.Members;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/** Finds the next owner where the present one is no admin any more. */
@ApplicationScoped
class Succession {

    private final Studios studios;
    private final Members members;
    private final Outbox outbox;

    Succession(Studios studios, Members members, Outbox outbox) {
        this.studios = studios;
        this.members = members;
        this.outbox = outbox;
    }

    /**
     * Notes a change of somebody's membership and draws the conclusion, in the transaction of the studio that is under way.
     * The studio is locked first, so that nobody is made its owner while ceasing to be its admin. Of one that is gone,
     * nothing is noted.
     */
    Uni<Void> after(UUID studioId, UUID concerned, Supplier<Uni<Void>> change) {
        return studios.lockedIfAny(studioId).onItem().ifNotNull().transformToUni(studio -> change.get()
                .chain(() -> conclude(studio, concerned)));
    }

    private Uni<Void> conclude(Studio studio, UUID concerned) {
        return members.adminsOf(studio.id())
                .invoke(admins -> studio.succeed(concerned, admins))
                .chain(() -> outbox.append(studio.releaseEvents()));
    }
}
