package com.studiosync.identity.mailedtokens;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.secrets.Secret;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The tokens that are under way. */
@ApplicationScoped
public class MailedTokens implements PanacheRepositoryBase<MailedToken, byte[]> {

    private static final ProblemType TOKEN_NOT_GOOD =
            new ProblemType("token-not-good", "This token is not good (any more)", 422);

    private final Clock clock;

    MailedTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * The token, still good to be redeemed for one of the purposes.
     *
     * @throws ProblemException 422 (as failure) when it never existed, was used, was replaced or has expired
     */
    public Uni<MailedToken> good(String token, Purpose... purposes) {
        Instant now = clock.instant();
        return findById(Secret.hash(token))
                .map(found -> found != null && found.isGoodFor(Set.of(purposes), now) ? found : null)
                .onItem()
                .ifNull()
                .failWith(MailedTokens::notGood);
    }

    /**
     * Takes the token, which ends it; of two who bring the same one, the second gets nothing.
     *
     * @throws ProblemException 422 (as failure) when it is not good
     */
    public Uni<MailedToken> redeem(String token, Purpose... purposes) {
        return good(token, purposes)
                .call(found -> delete("tokenHash", Secret.hash(token)).invoke(deleted -> {
                    if (deleted != 1) {
                        throw notGood();
                    }
                }));
    }

    /** Makes the tokens of an account for these purposes worthless. */
    public Uni<Long> spendAllOf(UUID accountId, Purpose... purposes) {
        return delete("accountId = ?1 and purpose in ?2", accountId, Set.of(purposes));
    }

    /** Forgets what nobody can redeem any more. */
    Uni<Long> forgetExpired() {
        return delete("expiresAt < ?1", clock.instant());
    }

    private static ProblemException notGood() {
        return Problems.of(TOKEN_NOT_GOOD, "It was used, has expired, or a newer one was sent. Ask for a new one.");
    }
}
