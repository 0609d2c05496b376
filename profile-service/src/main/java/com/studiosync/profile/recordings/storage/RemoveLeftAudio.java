package com.studiosync.profile.recordings.storage;

import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Removes the bytes of what was removed, and what a process left behind that ended in the middle of an upload, which never
 * takes an hour. A few files in a transaction of their own at a time, so that no statement takes long.
 */
@ApplicationScoped
class RemoveLeftAudio {

    private static final Logger LOG = Logger.getLogger(RemoveLeftAudio.class);
    private static final int FILES = 4;

    private final Transactions transactions;

    RemoveLeftAudio(Transactions transactions) {
        this.transactions = transactions;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> remove() {
        return Multi.createBy()
                .repeating()
                .uni(this::removeSome)
                .whilst(removed -> removed > 0)
                .collect()
                .with(Collectors.summingLong(removed -> removed))
                .invoke(removed -> {
                    if (removed > 0) {
                        LOG.infof(
                                "Removed %d files of audio that belonged to nothing or that nobody had ended", removed);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Long> removeSome() {
        return transactions.ofPlatform(() -> Panache.getSession()
                .flatMap(session -> session.createNativeQuery("select remove_audio_left_behind(:files)", Long.class)
                        .setParameter("files", FILES)
                        .getSingleResult()));
    }
}
