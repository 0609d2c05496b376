package com.studiosync.identity.avatars;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.platform.images.CleanImage;
import com.studiosync.platform.images.ImageCleaner;
import com.studiosync.platform.images.ImageLimits;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;

/** Gives a person a picture, or takes it away. */
@ApplicationScoped
class ChangeAvatar {

    private static final ImageLimits LIMITS = new ImageLimits(2 * 1024 * 1024, 512);

    private final ImageCleaner cleaner;
    private final Accounts accounts;
    private final Avatars avatars;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    ChangeAvatar(
            ImageCleaner cleaner,
            Accounts accounts,
            Avatars avatars,
            Outbox outbox,
            Transactions transactions,
            Caller caller,
            Clock clock) {
        this.cleaner = cleaner;
        this.accounts = accounts;
        this.avatars = avatars;
        this.outbox = outbox;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Shows a picture from now on; the same one again changes nothing.
     *
     * @throws ProblemException 413, 415, 422 or 503 (as failure), see {@link ImageCleaner#clean}
     */
    Uni<Void> show(byte[] upload) {
        return cleaner.clean(upload, LIMITS)
                .flatMap(image -> inOwnScope(account -> avatars.findById(account.id())
                        .flatMap(shown -> shown != null && shown.shows(image)
                                ? Uni.createFrom().voidItem()
                                : show(account, shown, image))));
    }

    private Uni<Void> show(Account account, Avatar shown, CleanImage image) {
        if (shown != null) {
            shown.show(image, clock.instant());
            return tell(account, true);
        }
        return avatars.persist(Avatar.of(account.id(), image, clock.instant())).flatMap(saved -> tell(account, true));
    }

    /** Takes it away; where there is none, nothing changes. */
    Uni<Void> remove() {
        return inOwnScope(account -> avatars.deleteById(account.id())
                .flatMap(removed ->
                        removed ? tell(account, false) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> tell(Account account, boolean has) {
        return outbox.append(account.changeAvatar(has, clock.instant()));
    }

    /** The account is locked first, so that of two changes at once the second sees what the first has done. */
    private Uni<Void> inOwnScope(Function<Account, Uni<Void>> change) {
        return transactions.ofAccount(
                caller.accountId(), () -> accounts.existing(caller.accountId()).flatMap(change::apply));
    }
}
