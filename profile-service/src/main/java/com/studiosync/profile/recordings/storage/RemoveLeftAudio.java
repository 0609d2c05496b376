package com.studiosync.profile.recordings.storage;

import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Removes what a process left behind that ended in the middle of an upload; an upload never takes an hour. */
@ApplicationScoped
class RemoveLeftAudio {

    private static final Logger LOG = Logger.getLogger(RemoveLeftAudio.class);
    private static final int BATCH = 100;

    private final Transactions transactions;

    RemoveLeftAudio(Transactions transactions) {
        this.transactions = transactions;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> remove() {
        return transactions
                .ofPlatform(() -> Panache.getSession().flatMap(session -> session.createNativeQuery(
                                "select remove_audio_left_behind(:batch)", Long.class)
                        .setParameter("batch", BATCH)
                        .getSingleResult()))
                .invoke(removed -> {
                    if (removed > 0) {
                        LOG.infof("Removed %d uploads of audio that nobody had ended", removed);
                    }
                })
                .replaceWithVoid();
    }
}
