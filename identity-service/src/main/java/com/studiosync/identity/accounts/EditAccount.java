package com.studiosync.identity.accounts;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Changes what a person says about herself. */
@ApplicationScoped
class EditAccount {

    private final Accounts accounts;
    private final MergePatches patches;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    EditAccount(Accounts accounts, MergePatches patches, Outbox outbox, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.patches = patches;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Nobody else edits the account, so a client need not send the version that it has seen; if it does, it counts. */
    Uni<Account> edit(UUID accountId, IfMatch expected, MergePatch patch) {
        return transactions.ofPlatform(() -> accounts.existing(accountId)
                .invoke(account -> expected.verifyIfSent(account.version()))
                .call(account ->
                        outbox.append(account.describeAs(patches.apply(patch, account.details()), clock.instant())))
                .call(accounts::flush));
    }
}
