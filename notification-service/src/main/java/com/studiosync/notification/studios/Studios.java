package com.studiosync.notification.studios;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioSubdomainChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All studios, by id. */
@ApplicationScoped
public class Studios implements PanacheRepositoryBase<Studio, UUID> {

    /** Takes in a new studio, in the transaction that is under way. */
    public Uni<Void> learn(StudioCreated created) {
        return findById(created.studioId())
                .onItem()
                .ifNull()
                .switchTo(() -> persist(Studio.of(created)))
                .replaceWithVoid();
    }

    /** Takes in a studio's new name; where to find an unknown one is not told, so it stays unknown. */
    public Uni<Void> learn(StudioUpdated updated) {
        return findById(updated.studioId())
                .onItem()
                .ifNotNull()
                .invoke(known -> known.rename(updated.name()))
                .replaceWithVoid();
    }

    /** Takes in where a studio is found now, so that mails lead there. */
    public Uni<Void> learn(StudioSubdomainChanged renamed) {
        return findById(renamed.studioId())
                .onItem()
                .ifNotNull()
                .invoke(known -> known.moveTo(renamed.subdomain()))
                .replaceWithVoid();
    }

    /** Forgets a studio that is gone. */
    public Uni<Void> forget(UUID studioId) {
        return deleteById(studioId).replaceWithVoid();
    }

    /** Those of the given studios that are known. */
    public Uni<Map<UUID, Studio>> of(Collection<UUID> studioIds) {
        return studioIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("studioId in ?1", studioIds)
                        .map(found -> found.stream().collect(Collectors.toMap(Studio::studioId, Function.identity())));
    }
}
