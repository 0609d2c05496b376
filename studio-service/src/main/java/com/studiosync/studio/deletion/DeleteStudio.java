package com.studiosync.studio.deletion;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import com.studiosync.studio.subdomains.SubdomainConfig;
import com.studiosync.studio.subdomains.Subdomains;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Deletes one studio that is due; what belongs to it goes with its row. */
@ApplicationScoped
class DeleteStudio {

    private static final Logger LOG = Logger.getLogger(DeleteStudio.class);

    private final Transactions transactions;
    private final Studios studios;
    private final Subdomains subdomains;
    private final SubdomainConfig config;
    private final Outbox outbox;
    private final Clock clock;

    DeleteStudio(
            Transactions transactions,
            Studios studios,
            Subdomains subdomains,
            SubdomainConfig config,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.studios = studios;
        this.subdomains = subdomains;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Another replica may have deleted it meanwhile, or an admin have called it off. */
    Uni<Void> delete(UUID studioId) {
        return transactions.inStudio(studioId, () -> studios.lockedIfAny(studioId)
                .flatMap(studio -> studio != null && studio.isDueForDeletion(clock.instant())
                        ? remove(studio)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> remove(Studio studio) {
        Instant keptUntil = clock.instant().plus(config.redirectFor());
        return subdomains
                .leave(studio.subdomain(), studio.id(), keptUntil)
                .chain(() -> outbox.append(studio.deleted()))
                .chain(() -> outbox.retract(List.of(studio.directoryEntry())))
                .chain(() -> studios.delete(studio))
                .chain(studios::flush)
                .invoke(() -> LOG.infof("Studio %s is deleted, as its owner asked", studio.id()));
    }
}
