package com.studiosync.profile.audit;

import com.studiosync.platform.audit.AuditRetention;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets the trail end where its retention does, a part at a time. */
@ApplicationScoped
class ForgetAudit {

    private final AuditRetention retention;

    ForgetAudit(AuditRetention retention) {
        this.retention = retention;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return retention.forget().replaceWithVoid();
    }
}
