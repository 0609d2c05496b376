package com.studiosync.studio.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Changes the settings of a studio, for an admin who has seen their current version. */
@ApplicationScoped
class ChangeSettings {

    private final Studios studios;
    private final SettingsOfStudios settings;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    ChangeSettings(Studios studios, SettingsOfStudios settings, Outbox outbox, Transactions transactions, Clock clock) {
        this.studios = studios;
        this.settings = settings;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The studio is locked first, so that of two changes at once the second sees what the first has done. */
    Uni<StudioSettings> by(MergePatch patch, UUID studioId, IfMatch expected) {
        return transactions.inStudio(studioId, () -> studios.locked(studioId).flatMap(studio -> settings.of(studioId)
                .invoke(current -> expected.verify(current.version()))
                .call(current -> change(studio, current, patch))));
    }

    private Uni<Void> change(Studio studio, StudioSettings current, MergePatch patch) {
        ObjectNode changed = patch.appliedTo(SettingsJson.stored(current.document()));
        return current.become(SettingsJson.write(changed), clock.instant())
                ? settings.persist(current).chain(() -> outbox.append(studio.updated("settings")))
                : Uni.createFrom().voidItem();
    }
}
