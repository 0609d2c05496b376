package com.studiosync.identity.unclaimed;

import com.studiosync.identity.accounts.Account;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored accounts that nobody has ever confirmed or signed in to, and for which no link in a mail is good. */
@ApplicationScoped
class UnclaimedAccounts {

    private static final String UNCLAIMED = " from accounts a where email_verified_at is null and last_login_at is null"
            + " and updated_at < ?1 and not exists"
            + " (select 1 from mailed_tokens t where t.account_id = a.id and t.expires_at > ?2)";

    private static final String SOME = "select id" + UNCLAIMED + " order by updated_at limit ?3";

    /** The lock is against everything that refers to the account, too; who uses it this very moment keeps it. */
    private static final String ONE = "select a.*" + UNCLAIMED + " and id = ?3 for update of a skip locked";

    /** The ids of some that were registered, the last time, before an instant; those first that have waited longest. */
    Uni<List<UUID>> registeredBefore(Instant cutoff, Instant now, int most) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(SOME, UUID.class)
                .setParameter(1, cutoff)
                .setParameter(2, now)
                .setParameter(3, most)
                .getResultList());
    }

    /** One of them, locked to be deleted; {@code null} when it is none any more, or in use. */
    Uni<Account> locked(UUID id, Instant cutoff, Instant now) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(ONE, Account.class)
                .setParameter(1, cutoff)
                .setParameter(2, now)
                .setParameter(3, id)
                .getSingleResultOrNull());
    }
}
