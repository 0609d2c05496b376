package com.studiosync.studio.founding;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Scope;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import com.studiosync.studio.subdomains.Subdomain;
import com.studiosync.studio.subdomains.Subdomains;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Founds a studio: its row, its subdomain and its events are there together, or none of them. */
@ApplicationScoped
public class FoundStudio {

    private final Transactions transactions;
    private final Founders founders;
    private final Studios studios;
    private final Subdomains subdomains;
    private final Outbox outbox;
    private final Clock clock;

    FoundStudio(
            Transactions transactions,
            Founders founders,
            Studios studios,
            Subdomains subdomains,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.founders = founders;
        this.studios = studios;
        this.subdomains = subdomains;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Studio> by(UUID founder, FoundStudioRequest wish) {
        Subdomain subdomain = new Subdomain(wish.subdomain());
        Studio studio = Studio.found(founder, subdomain, wish.details(), clock.instant());
        return transactions.in(new Scope(studio.id(), founder), () -> founders.countOneMore(founder)
                .chain(() -> studios.persistAndFlush(studio))
                .chain(() -> subdomains.take(subdomain, studio.id()))
                .chain(() -> outbox.append(studio.releaseEvents()))
                .replaceWith(studio));
    }
}
