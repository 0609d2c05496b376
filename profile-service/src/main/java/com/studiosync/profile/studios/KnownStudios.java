package com.studiosync.profile.studios;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;

/** The studios that have told of themselves; a transaction sees its own studio alone. */
@ApplicationScoped
public class KnownStudios implements PanacheRepositoryBase<KnownStudio, UUID> {

    private final StudioZones zones;

    KnownStudios(StudioZones zones) {
        this.zones = zones;
    }

    /** The studio of the transaction, also one that has told nothing yet. */
    public Uni<KnownStudio> of(UUID studioId) {
        return findById(studioId).onItem().ifNull().continueWith(() -> KnownStudio.untold(studioId));
    }

    /** The same; it is not deleted before the transaction ends. */
    public Uni<KnownStudio> kept(UUID studioId) {
        return findById(studioId, LockModeType.PESSIMISTIC_READ)
                .onItem()
                .ifNull()
                .continueWith(() -> KnownStudio.untold(studioId));
    }

    /**
     * One that visitors may reach; it is not deleted before the transaction ends.
     *
     * @return fails with a 404 when nothing was told of it, and when it is paused or gone
     */
    public Uni<KnownStudio> open(UUID studioId) {
        return findById(studioId, LockModeType.PESSIMISTIC_READ).map(studio -> {
            if (studio == null || !studio.isOpenToVisitors()) {
                throw Problems.notFound("studio");
            }
            return studio;
        });
    }

    /** Where the studio's clocks are; UTC while that is unknown. */
    public Uni<ZoneId> zone(UUID studioId) {
        return of(studioId).map(KnownStudio::zone);
    }

    public Uni<Void> learn(StudioCreated event) {
        return change(event.studioId(), studio -> studio.learn(event));
    }

    public Uni<Void> learn(StudioUpdated event) {
        return change(event.studioId(), studio -> studio.learn(event));
    }

    public Uni<Void> learn(StudioHoursChanged event) {
        return change(event.studioId(), studio -> studio.learn(event));
    }

    public Uni<Void> pause(UUID studioId) {
        return change(studioId, KnownStudio::pause);
    }

    public Uni<Void> resume(UUID studioId) {
        return change(studioId, KnownStudio::resume);
    }

    /** Of one that is gone nothing is kept but that it is, also when nothing was known before. */
    public Uni<Void> forget(UUID studioId) {
        return change(studioId, KnownStudio::forget).call(this::flush);
    }

    /** One that is gone learns nothing any more. */
    private Uni<Void> change(UUID studioId, Consumer<KnownStudio> change) {
        return findById(studioId, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .switchTo(() -> persist(KnownStudio.untold(studioId)))
                .invoke(studio -> {
                    if (!studio.isGone()) {
                        change.accept(studio);
                    }
                })
                .invoke(studio -> zones.note(studioId, studio.zone()))
                .replaceWithVoid();
    }
}
