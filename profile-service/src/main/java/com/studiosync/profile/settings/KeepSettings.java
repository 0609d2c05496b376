package com.studiosync.profile.settings;

import com.studiosync.platform.database.BrokenConstraint;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Reads and changes the settings of the caller's studio. */
@ApplicationScoped
class KeepSettings {

    private final Transactions transactions;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    KeepSettings(Transactions transactions, MergePatches patches, Caller caller, Clock clock) {
        this.transactions = transactions;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<SettingsView> read() {
        UUID studioId = caller.studioId();
        return transactions.inStudio(studioId, () -> stored(studioId)).map(SettingsView::of);
    }

    /** Of two who change the defaults at once the second one finds that they are no longer current. */
    Uni<SettingsView> change(IfMatch expected, MergePatch patch) {
        UUID studioId = caller.studioId();
        return transactions
                .inStudio(studioId, () -> stored(studioId)
                        .flatMap(settings -> change(studioId, settings, expected, patch)))
                .onFailure(BrokenConstraint.of("profile_settings_pkey"))
                .transform(first -> Problems.stale());
    }

    private Uni<SettingsView> change(UUID studioId, ProfileSettings settings, IfMatch expected, MergePatch patch) {
        SettingsView current = SettingsView.of(settings);
        expected.verify(current.version());
        SettingsDocument before = new SettingsDocument(current.formerTeachersReadHistory());
        SettingsDocument after = patches.apply(patch, before);
        return after.equals(before) ? Uni.createFrom().item(current) : keep(studioId, settings, after);
    }

    private Uni<SettingsView> keep(UUID studioId, ProfileSettings settings, SettingsDocument document) {
        if (settings != null) {
            settings.revise(document, clock.instant());
        }
        ProfileSettings kept = settings != null ? settings : ProfileSettings.of(studioId, document, clock.instant());
        return Panache.getSession()
                .flatMap(session -> session.persist(kept).flatMap(persisted -> session.flush()))
                .map(flushed -> SettingsView.of(kept));
    }

    private static Uni<ProfileSettings> stored(UUID studioId) {
        return Panache.getSession().flatMap(session -> session.find(ProfileSettings.class, studioId));
    }
}
