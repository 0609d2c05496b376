package com.studiosync.identity.studios;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioSubdomainChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The studios that identity knows; a transaction sees its own studio alone. */
@ApplicationScoped
public class KnownStudios implements PanacheRepositoryBase<KnownStudio, UUID> {

    /** Who may join. A studio that is not known yet leaves it to its admins. */
    public Uni<RegistrationPolicy> policyOf(UUID studioId) {
        return findById(studioId).map(studio -> studio == null ? RegistrationPolicy.APPROVAL : studio.policy());
    }

    /** The studio, or {@code null}, with everybody else who asks so waiting until the transaction ends. */
    public Uni<KnownStudio> locked(UUID studioId) {
        return findById(studioId, LockModeType.PESSIMISTIC_WRITE);
    }

    public Uni<Void> learn(StudioCreated event) {
        return findById(event.studioId())
                .flatMap(known -> known == null
                        ? persist(KnownStudio.founded(event))
                        : Uni.createFrom().item(known).invoke(studio -> studio.learn(event)))
                .replaceWithVoid();
    }

    public Uni<Void> learn(StudioUpdated event) {
        return findById(event.studioId())
                .flatMap(known -> known == null
                        ? persist(KnownStudio.described(event))
                        : Uni.createFrom().item(known).invoke(studio -> studio.learn(event)))
                .replaceWithVoid();
    }

    /** One whose founding has not come yet has no name to be kept under; the founding tells the subdomain then. */
    public Uni<Void> learn(StudioSubdomainChanged event) {
        return findById(event.studioId())
                .onItem()
                .ifNotNull()
                .invoke(studio -> studio.learn(event))
                .replaceWithVoid();
    }

    /** Whether a studio has been deleted; what comes late about it changes nothing. */
    public Uni<Boolean> isGone(UUID studioId) {
        return findById(studioId).map(studio -> studio != null && studio.isGone());
    }

    /** Of one that is gone nothing is kept but that nobody joins it. */
    public Uni<Void> forget(UUID studioId) {
        return locked(studioId)
                .flatMap(known -> known == null
                        ? persist(KnownStudio.gone(studioId))
                        : Uni.createFrom().item(known).invoke(KnownStudio::forget))
                .replaceWithVoid();
    }
}
