package com.studiosync.identity.recovery;

import com.studiosync.identity.mailedtokens.MailedTokens;
import com.studiosync.identity.mailedtokens.Purpose;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Makes worthless what was mailed before the password became another one: other links to reset it, and a new address that
 * somebody who knew the former password may have asked for, to come back by it.
 */
@ApplicationScoped
class VoidTokens {

    private final MailedTokens tokens;

    VoidTokens(MailedTokens tokens) {
        this.tokens = tokens;
    }

    Uni<Long> of(UUID accountId) {
        return tokens.spendAllOf(
                accountId, Purpose.RESET_PASSWORD, Purpose.PASSWORD_UNUSABLE, Purpose.CONFIRM_NEW_EMAIL);
    }
}
