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
     * The token, still good to be redeemed.
     *
     * @throws ProblemException 422 (as failure) when it never existed, was used, was replaced or has expired
     */
    public Uni<MailedToken> good(String token, Purpose purpose) {
        Instant now = clock.instant();
        return findById(Secret.hash(token))
                .map(found -> found != null && found.isGoodFor(purpose, now) ? found : null)
                .onItem()
                .ifNull()
                .failWith(MailedTokens::notGood);
    }

    /**
     * Takes the token, which ends it; of two who bring the same one, the second gets nothing.
     *
     * @throws ProblemException 422 (as failure) when it is not good
     */
    public Uni<MailedToken> redeem(String token, Purpose purpose) {
        return good(token, purpose)
                .call(found -> delete("tokenHash", Secret.hash(token)).invoke(deleted -> {
                    if (deleted != 1) {
                        throw notGood();
                    }
                }));
    }

    /** Makes the tokens of an account for one purpose worthless. */
    public Uni<Long> spendAllOf(UUID accountId, Purpose purpose) {
        return delete("accountId = ?1 and purpose = ?2", accountId, purpose);
    }

    /** Forgets what nobody can redeem any more. */
    Uni<Long> forgetExpired() {
        return delete("expiresAt < ?1", clock.instant());
    }

    private static ProblemException notGood() {
        return Problems.of(TOKEN_NOT_GOOD, "It was used, has expired, or a newer one was sent. Ask for a new one.");
    }
}
