package com.studiosync.identity.registration;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.PersonalData;
import com.studiosync.identity.mailedtokens.MailedTokens;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Gives an account that nobody is known to own to whoever comes now. Who used it until then, if anybody could, is out, and so
 * is what was mailed to her.
 */
@ApplicationScoped
public class TakeOver {

    private final EndSessions sessions;
    private final MailedTokens tokens;
    private final Outbox outbox;
    private final Clock clock;

    TakeOver(EndSessions sessions, MailedTokens tokens, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Runs in a transaction in which the account is locked. Others know it by the name that somebody else gave it. */
    public Uni<Void> of(Account account, PersonalData person, String passwordHash) {
        return outbox.append(account.registerAgain(person, passwordHash, clock.instant()))
                .flatMap(told -> sessions.endAllOf(account.id()))
                .flatMap(ended -> tokens.spendAllOf(account.id(), Purpose.values()))
                .replaceWithVoid();
    }
}
