package com.studiosync.studio.deletion;

import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks for studios whose grace is over, on every replica. One that fails does not stop the others. */
@ApplicationScoped
class DeleteDueStudios {

    private static final Logger LOG = Logger.getLogger(DeleteDueStudios.class);
    private static final int BATCH = 100;

    private final DeleteStudio deleteStudio;
    private final Transactions transactions;
    private final Clock clock;

    DeleteDueStudios(DeleteStudio deleteStudio, Transactions transactions, Clock clock) {
        this.deleteStudio = deleteStudio;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> delete() {
        return transactions
                .ofPlatform(this::due)
                .onItem()
                .transformToMulti(due -> Multi.createFrom().iterable(due))
                .onItem()
                .transformToUniAndConcatenate(this::tryToDelete)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<List<UUID>> due() {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select studios_due_for_deletion(:now, :batch)", UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("batch", BATCH)
                .getResultList());
    }

    private Uni<Void> tryToDelete(UUID studioId) {
        return deleteStudio
                .delete(studioId)
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        failure, "Studio %s could not be deleted; it is tried again, mend the cause", studioId))
                .onFailure()
                .recoverWithNull();
    }
}
