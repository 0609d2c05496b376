package com.studiosync.identity.signin;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.identity.sessions.StartSession;
import com.studiosync.identity.sessions.TokenResponse;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
    private final StartSession startSession;
    private final PasswordHasher hasher;
    private final Transactions transactions;
    private final Clock clock;

    SignIn(
            Accounts accounts,
            Memberships memberships,
            StartSession startSession,
            PasswordHasher hasher,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.startSession = startSession;
        this.hasher = hasher;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<TokenResponse> signIn(EmailAddress email, String password, Optional<UUID> visitedStudio) {
        return transactions
                .ofPlatform(() -> accounts.with(email))
                .flatMap(account -> authenticate(account, password))
                .flatMap(account -> strengthen(account, password)
                        .flatMap(hash ->
                                transactions.ofAccount(account.id(), () -> start(account, hash, visitedStudio))));
    }

    private Uni<Account> authenticate(Account account, String password) {
        Uni<Boolean> matches =
                account == null ? hasher.verifyNobody(password) : hasher.verify(password, account.passwordHash());
        return matches.map(isRight -> {
            if (!isRight) {
                throw wrongCredentials();
            }
            if (!account.isVerified()) {
                throw Problems.of(NOT_VERIFIED, "Follow the link in the mail, or ask for another mail.");
            }
            return account;
        });
    }

    /** Hashes with fewer iterations than today's are made anew, now that the password is at hand. */
    private Uni<String> strengthen(Account account, String password) {
        String weak = account.passwordHash();
        return hasher.isOutdated(weak)
                ? hasher.hash(password)
                        .call(hash -> transactions.ofPlatform(() -> accounts.replaceHash(account.id(), weak, hash)))
                : Uni.createFrom().item(weak);
    }

    /**
     * Noting the sign-in locks the account: a password that is changed, or a role that is withdrawn, at the same time is
     * either seen here or ends this session.
     */
    private Uni<TokenResponse> start(Account account, String hash, Optional<UUID> visitedStudio) {
        return accounts.noteSignIn(account.id(), hash, clock.instant())
                .invoke(noted -> {
                    if (!noted) {
                        throw wrongCredentials();
                    }
                })
                .flatMap(noted -> studioFor(account.id(), visitedStudio))
                .flatMap(studio -> startSession.start(account.id(), studio.orElse(null)));
    }

    private static ProblemException wrongCredentials() {
        return Problems.of(WRONG_CREDENTIALS, "Check both, or reset the password.");
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
