package com.studiosync.studio.lifecycle;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** Opens and closes the caller's studio. Callers take turns, and who asks for what is so already changes nothing. */
@ApplicationScoped
class ChangeStatus {

    private final Transactions transactions;
    private final Studios studios;
    private final LifecycleConfig config;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ChangeStatus(
            Transactions transactions,
            Studios studios,
            LifecycleConfig config,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.studios = studios;
        this.config = config;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Studio> pause() {
        return change(Studio::pause);
    }

    Uni<Studio> resume() {
        Instant now = clock.instant();
        return change(studio -> studio.resume(now));
    }

    Uni<Studio> delete() {
        UUID asking = caller.accountId();
        Instant then = clock.instant().plus(config.grace());
        return change(studio -> studio.deleteAt(then, asking));
    }

    private Uni<Studio> change(Consumer<Studio> step) {
        UUID studioId = caller.studioId();
        return transactions.inStudio(studioId, () -> studios.locked(studioId)
                .invoke(step)
                .call(studio -> outbox.append(studio.releaseEvents()))
                .call(studios::flush));
    }
}
