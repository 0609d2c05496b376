package com.studiosync.identity.switching;

import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.sessions.Sessions;
import com.studiosync.identity.sessions.StartSession;
import com.studiosync.identity.sessions.TokenResponse;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Starts a session in another of a person's studios: it needs a membership there, and no password. */
@ApplicationScoped
public class SwitchStudio {

    private static final ProblemType NOT_A_MEMBER =
            new ProblemType("not-a-member", "You are not a member of this studio", 403);

    private final Accounts accounts;
    private final Memberships memberships;
    private final Sessions sessions;
    private final StartSession startSession;
    private final Transactions transactions;

    SwitchStudio(
            Accounts accounts,
            Memberships memberships,
            Sessions sessions,
            StartSession startSession,
            Transactions transactions) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.startSession = startSession;
        this.transactions = transactions;
    }

    /** The account is locked first: a role that is withdrawn at the same time is either seen here, or refused there. */
    Uni<TokenResponse> switchTo(UUID studioId, UUID accountId, UUID sessionId) {
        return transactions.ofAccount(accountId, () -> accounts.locked(accountId)
                .flatMap(account -> memberships.anyOf(accountId, studioId))
                .onItem()
                .ifNull()
                .failWith(SwitchStudio::notAMember)
                .invoke(Membership::requireActive)
                .flatMap(membership -> sessions.lockedAlive(sessionId))
                .flatMap(current -> startSession.inStudio(current, studioId)));
    }

    /** 403: the studio is none of the person's. */
    public static ProblemException notAMember() {
        return Problems.of(NOT_A_MEMBER, "Ask the studio for an invitation.");
    }
}
