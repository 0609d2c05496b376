package com.studiosync.identity.signin;

import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.devices.Device;
import com.studiosync.identity.devices.DeviceTokens;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.sessions.StartSession;
import com.studiosync.identity.switching.SwitchStudio;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Gives a person who has shown the right password a session. */
@ApplicationScoped
class BeginSession {

    private final Accounts accounts;
    private final Memberships memberships;
    private final StartSession startSession;
    private final DeviceTokens deviceTokens;
    private final Guesses guesses;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Clock clock;

    BeginSession(
            Accounts accounts,
            Memberships memberships,
            StartSession startSession,
            DeviceTokens deviceTokens,
            Guesses guesses,
            AuditTrail audit,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.startSession = startSession;
        this.deviceTokens = deviceTokens;
        this.guesses = guesses;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Noting the sign-in locks the account: a password that is changed, or a role that is withdrawn, at the same time is
     * either seen here or ends this session.
     */
    Uni<SignInResponse> begin(Attempt attempt, String hash) {
        UUID accountId = attempt.account().id();
        return transactions.ofAccount(accountId, () -> accounts.noteSignIn(accountId, hash, clock.instant())
                .invoke(noted -> {
                    if (!noted) {
                        throw Outcome.wrongCredentials();
                    }
                })
                .flatMap(noted -> studioFor(accountId, attempt.visitedStudio()))
                .map(studio -> studio.orElse(null))
                .call(studio -> guesses.right(attempt.guess()))
                .call(studio -> audit.note(Action.SIGNED_IN, studio, accountId))
                .flatMap(studio -> startSession.start(accountId, studio))
                .map(tokens -> SignInResponse.of(tokens, deviceTokens.issue(deviceId(attempt), accountId, hash))));
    }

    /** A device that is known stays the same one. */
    private static UUID deviceId(Attempt attempt) {
        return attempt.device().map(Device::id).orElseGet(UUID::randomUUID);
    }

    /** On a studio's host that studio; elsewhere the only one that the person belongs to, if it is only one. */
    private Uni<Optional<UUID>> studioFor(UUID accountId, Optional<UUID> visitedStudio) {
        if (visitedStudio.isEmpty()) {
            return memberships.onlyOneOf(accountId).map(membership -> Optional.ofNullable(membership)
                    .map(found -> found.studioId()));
        }
        return memberships
                .anyOf(accountId, visitedStudio.get())
                .onItem()
                .ifNull()
                .failWith(SwitchStudio::notAMember)
                .invoke(Membership::requireActive)
                .replaceWith(visitedStudio);
    }
}
