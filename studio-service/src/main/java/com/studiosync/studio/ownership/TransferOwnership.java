package com.studiosync.studio.ownership;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.members.Members;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes another admin the owner of the caller's studio, at the wish of the present one. */
@ApplicationScoped
class TransferOwnership {

    private final Transactions transactions;
    private final Studios studios;
    private final Members members;
    private final Outbox outbox;
    private final Caller caller;

    TransferOwnership(Transactions transactions, Studios studios, Members members, Outbox outbox, Caller caller) {
        this.transactions = transactions;
        this.studios = studios;
        this.members = members;
        this.outbox = outbox;
        this.caller = caller;
    }

    Uni<Studio> to(UUID accountId) {
        UUID studioId = caller.studioId();
        UUID asking = caller.accountId();
        return transactions.inStudio(studioId, () -> studios.locked(studioId)
                .call(studio -> members.adminsOf(studioId).invoke(admins -> studio.handOver(accountId, asking, admins)))
                .call(studio -> outbox.append(studio.releaseEvents()))
                .call(studios::flush));
    }
}
