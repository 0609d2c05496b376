package com.studiosync.studio.renaming;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import com.studiosync.studio.subdomains.Subdomain;
import com.studiosync.studio.subdomains.SubdomainConfig;
import com.studiosync.studio.subdomains.Subdomains;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Gives a studio another subdomain; the new name, the kept one and the events are there together, or none of them. */
@ApplicationScoped
class RenameStudio {

    private final Transactions transactions;
    private final Studios studios;
    private final Subdomains subdomains;
    private final SubdomainConfig config;
    private final Outbox outbox;
    private final Clock clock;

    RenameStudio(
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

    /** Admins take turns, so events are told in the order of commits. Renaming a studio to what it is called is no change. */
    Uni<Studio> to(Subdomain wanted, UUID studioId, IfMatch expected) {
        return transactions.inStudio(studioId, () -> studios.locked(studioId)
                .invoke(studio -> expected.verifyIfSent(studio.version()))
                .call(studio -> wanted.name().equals(studio.subdomain())
                        ? Uni.createFrom().voidItem()
                        : move(studio, wanted)));
    }

    private Uni<Void> move(Studio studio, Subdomain wanted) {
        String former = studio.subdomain();
        Instant now = clock.instant();
        Instant redirectedUntil = now.plus(config.redirectFor());
        studio.rename(wanted, redirectedUntil, config.renames(), now);
        return subdomains
                .take(wanted, studio.id())
                .chain(() -> subdomains.leave(former, studio.id(), redirectedUntil))
                .chain(() -> outbox.append(studio.releaseEvents()))
                .chain(studios::flush);
    }
}
