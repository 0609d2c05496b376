package com.studiosync.profile.audit;

import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets what is older than the retention, a part at a time: so that no transaction takes long. */
@ApplicationScoped
class ForgetAudit {

    private static final Duration LEAST = Duration.ofDays(30);
    private static final int AT_ONCE = 10_000;

    private final AuditEntries entries;
    private final Transactions transactions;
    private final Duration retention;
    private final Clock clock;

    ForgetAudit(AuditEntries entries, Transactions transactions, AuditConfig config, Clock clock) {
        this.entries = entries;
        this.transactions = transactions;
        this.retention = config.retention();
        this.clock = clock;
        if (retention.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("Setting studiosync.audit.retention must be 30 days or more");
        }
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return transactions
                .ofPlatform(() -> entries.forgetBefore(clock.instant().minus(retention), AT_ONCE))
                .replaceWithVoid();
    }
}
