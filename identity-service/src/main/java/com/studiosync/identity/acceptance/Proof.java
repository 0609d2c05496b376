package com.studiosync.identity.acceptance;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.PersonalData;
import java.util.UUID;

/** Whose account it is that the invitation is accepted with. */
sealed interface Proof {

    /** That of somebody who is signed in to it. */
    record SignedIn(UUID accountId) implements Proof {

        boolean fits(Account account) {
            return account != null && account.id().equals(accountId);
        }
    }

    /** That of somebody who knows the password, which was checked against this hash. */
    record Password(UUID accountId, String checkedHash) implements Proof {

        /** Not when the password was changed meanwhile. */
        boolean fits(Account account) {
            return account != null
                    && account.id().equals(accountId)
                    && account.passwordHash().equals(checkedHash);
        }
    }

    /** One that is to be made, or that nobody is known to own. */
    record NewAccount(PersonalData person, String passwordHash) implements Proof {}
}
