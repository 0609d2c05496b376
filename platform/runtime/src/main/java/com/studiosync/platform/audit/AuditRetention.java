package com.studiosync.platform.audit;

import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Forgets what is older than the retention. The trail is out of the service's reach, so its database has a function for that,
 * {@code forget_audit_before(cutoff timestamptz, at_most int)}, which deletes the oldest entries and returns how many.
 */
@ApplicationScoped
public class AuditRetention {

    private static final int AT_ONCE = 10_000;
    private static final String FORGET = "select forget_audit_before(?1, ?2)";

    private final Transactions transactions;
    private final AuditConfig config;
    private final Clock clock;

    AuditRetention(Transactions transactions, AuditConfig config, Clock clock) {
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    /** Deletes a part of what is too old, so that no transaction takes long; returns how many entries. */
    public Uni<Long> forget() {
        return transactions.ofPlatform(
                () -> Panache.getSession().flatMap(session -> session.createNativeQuery(FORGET, Long.class)
                        .setParameter(1, clock.instant().minus(config.retention()))
                        .setParameter(2, AT_ONCE)
                        .getSingleResult()));
    }
}
