package com.studiosync.studio.layout;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The versions of the layout of the transaction's studio. */
@ApplicationScoped
public class LayoutVersions implements PanacheRepositoryBase<LayoutVersion, UUID> {

    /** How many are kept; older ones go with the change that makes one more. */
    public static final int KEPT = 50;

    private final Transactions transactions;
    private final Outbox outbox;

    LayoutVersions(Transactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    /** Reads the one that holds in a transaction of its own. */
    public Uni<LayoutVersion> readCurrent(UUID studioId) {
        return transactions.inStudio(studioId, () -> current(studioId));
    }

    /** The one that holds; what everybody begins with when there is none. */
    Uni<LayoutVersion> current(UUID studioId) {
        return find("", Sort.descending("version"))
                .firstResult()
                .onItem()
                .ifNull()
                .continueWith(() -> LayoutVersion.beforeTheFirst(studioId));
    }

    /** One of those that are kept; 404 when it is none. */
    public Uni<LayoutVersion> required(long version) {
        return find("version", version)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("version of the layout"));
    }

    /** Lets a version hold from now on, in the transaction of the studio, which is locked. */
    Uni<LayoutVersion> add(LayoutVersion next) {
        return persistAndFlush(next)
                .call(() -> delete("version <= ?1", next.version() - KEPT))
                .call(() -> outbox.append(next.releaseEvents()));
    }
}
