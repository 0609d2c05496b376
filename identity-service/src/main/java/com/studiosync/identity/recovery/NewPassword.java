package com.studiosync.identity.recovery;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.mailedtokens.MailedTokens;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.identity.passwords.PersonalWords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What both ways to another password have in common. */
@ApplicationScoped
class NewPassword {

    static final String FIELD = "newPassword";

    private final PasswordHasher hasher;
    private final MailedTokens tokens;

    NewPassword(PasswordHasher hasher, MailedTokens tokens) {
        this.hasher = hasher;
        this.tokens = tokens;
    }

    /** The hash to store; refuses a password that is easy to guess for whoever knows its owner. */
    Uni<String> hash(String password, Account owner) {
        return hasher.hashNew(FIELD, password, PersonalWords.of(owner.firstName(), owner.lastName(), owner.email()));
    }

    /**
     * Makes worthless what was mailed before: other links to reset the password, and a new address that somebody who knew the
     * former one may have asked for, to come back by it.
     */
    Uni<Long> voidMails(Account owner) {
        return tokens.spendAllOf(
                owner.id(), Purpose.RESET_PASSWORD, Purpose.PASSWORD_UNUSABLE, Purpose.CONFIRM_NEW_EMAIL);
    }
}
