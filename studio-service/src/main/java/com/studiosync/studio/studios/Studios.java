package com.studiosync.studio.studios;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The studio of the transaction; all others do not exist in it. */
@ApplicationScoped
public class Studios implements PanacheRepositoryBase<Studio, UUID> {

    private final Transactions transactions;

    Studios(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Reads one studio in a transaction of its own; 404 when there is none. */
    public Uni<Studio> read(UUID studioId) {
        return transactions.inStudio(studioId, () -> required(studioId));
    }

    /** The studio in the transaction under way; 404 when there is none. */
    public Uni<Studio> required(UUID studioId) {
        return findById(studioId).onItem().ifNull().failWith(() -> Problems.notFound("studio"));
    }

    /** The same, with everybody else who changes it waiting until the transaction ends. */
    public Uni<Studio> locked(UUID studioId) {
        return lockedIfAny(studioId).onItem().ifNull().failWith(() -> Problems.notFound("studio"));
    }

    /** The same, or {@code null} when it is gone. */
    public Uni<Studio> lockedIfAny(UUID studioId) {
        return findById(studioId, LockModeType.PESSIMISTIC_WRITE);
    }
}
