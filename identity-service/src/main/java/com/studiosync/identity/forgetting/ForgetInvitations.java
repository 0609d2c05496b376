package com.studiosync.identity.forgetting;

import com.studiosync.identity.invitations.InvitationConfig;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets invitations, since they hold addresses of people who may never have answered. */
@ApplicationScoped
public class ForgetInvitations {

    private static final int AT_ONCE = 1_000;

    private final PastInvitations invitations;
    private final InvitationConfig config;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    ForgetInvitations(
            PastInvitations invitations,
            InvitationConfig config,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.invitations = invitations;
        this.config = config;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return transactions
                .ofPlatform(() -> invitations.forgetBefore(clock.instant().minus(config.retention()), AT_ONCE))
                .replaceWithVoid();
    }

    /** Forgets those to a person who is about to be erased, in the transaction of the account that is under way. */
    public Uni<Void> ofAccount() {
        return invitations.forgetOwn().flatMap(outbox::append);
    }
}
