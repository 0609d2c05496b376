package com.studiosync.identity.sessions;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.secrets.Secret;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Signs a person in. A wrong password and an unknown address fail alike, and take the same time. */
@ApplicationScoped
class SignIn {

    private static final ProblemType WRONG_CREDENTIALS =
            new ProblemType("wrong-credentials", "Address or password is wrong", 401);
    private static final ProblemType NOT_VERIFIED =
            new ProblemType("email-not-verified", "The address is not confirmed yet", 403);

    private final Accounts accounts;
    private final Memberships memberships;
    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final TokenPairs tokens;
    private final PasswordHasher hasher;
    private final Transactions transactions;
    private final SessionConfig config;
    private final Clock clock;

    SignIn(
            Accounts accounts,
            Memberships memberships,
            Sessions sessions,
            RefreshTokens refreshTokens,
            TokenPairs tokens,
            PasswordHasher hasher,
            Transactions transactions,
            SessionConfig config,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.tokens = tokens;
        this.hasher = hasher;
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    Uni<TokenResponse> signIn(EmailAddress email, String password, Optional<UUID> visitedStudio) {
        return transactions
                .ofPlatform(() -> accounts.with(email))
                .flatMap(account -> authenticate(account, password))
                .flatMap(account -> strengthen(account, password))
                .flatMap(account -> transactions.ofAccount(account.id(), () -> start(account, visitedStudio)));
    }

    private Uni<Account> authenticate(Account account, String password) {
        Uni<Boolean> matches =
                account == null ? hasher.verifyNobody(password) : hasher.verify(password, account.passwordHash());
        return matches.map(isRight -> {
            if (!isRight) {
                throw Problems.of(WRONG_CREDENTIALS, "Check both, or reset the password.");
            }
            if (!account.isVerified()) {
                throw Problems.of(NOT_VERIFIED, "Follow the link in the mail, or ask for another mail.");
            }
            return account;
        });
    }

    /** Hashes with fewer iterations than today's are made anew, now that the password is at hand. */
    private Uni<Account> strengthen(Account account, String password) {
        if (!hasher.isOutdated(account.passwordHash())) {
            return Uni.createFrom().item(account);
        }
        String weak = account.passwordHash();
        return hasher.hash(password)
                .flatMap(hash -> transactions.ofPlatform(() -> accounts.replaceHash(account.id(), weak, hash)))
                .replaceWith(account);
    }

    private Uni<TokenResponse> start(Account account, Optional<UUID> visitedStudio) {
        Instant now = clock.instant();
        String refreshToken = Secret.next();
        return studioFor(account.id(), visitedStudio)
                .map(studio -> Session.start(account.id(), studio.orElse(null), now, config.lifetime()))
                .flatMap(sessions::persist)
                .call(session -> refreshTokens.persist(RefreshToken.of(refreshToken, session.id(), now)))
                .call(session -> accounts.noteSignIn(account.id(), now))
                .flatMap(session -> tokens.of(session, refreshToken));
    }

    /** On a studio's host that studio; elsewhere the only one that the person belongs to, if it is only one. */
    private Uni<Optional<UUID>> studioFor(UUID accountId, Optional<UUID> visitedStudio) {
        if (visitedStudio.isEmpty()) {
            return memberships.onlyOneOf(accountId).map(membership -> Optional.ofNullable(membership)
                    .map(found -> found.studioId()));
        }
        return memberships
                .of(accountId, visitedStudio.get())
                .onItem()
                .ifNull()
                .failWith(SwitchStudio::notAMember)
                .replaceWith(visitedStudio);
    }
}
