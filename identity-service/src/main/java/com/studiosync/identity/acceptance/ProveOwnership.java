package com.studiosync.identity.acceptance;

import com.studiosync.identity.acceptance.offers.Offer;
import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.guesses.Guess;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.identity.passwords.PersonalWords;
import com.studiosync.identity.reauthentication.ComparePassword;
import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds out whose account an invitation is to be accepted with. Hashing takes its time, so no transaction is open. */
@ApplicationScoped
class ProveOwnership {

    private static final ProblemType WRONG_ACCOUNT =
            new ProblemType("wrong-account", "The invitation is for another account", 403);
    private static final ProblemType WRONG_CREDENTIALS =
            new ProblemType("wrong-credentials", "Address or password is wrong", 401);

    private final PasswordHasher hasher;
    private final ComparePassword comparison;
    private final Guesses guesses;
    private final Transactions transactions;
    private final Validator validator;

    ProveOwnership(
            PasswordHasher hasher,
            ComparePassword comparison,
            Guesses guesses,
            Transactions transactions,
            Validator validator) {
        this.hasher = hasher;
        this.comparison = comparison;
        this.guesses = guesses;
        this.transactions = transactions;
        this.validator = validator;
    }

    /**
     * The proof that a request holds.
     *
     * @throws ProblemException (as failure) 403 for somebody who is signed in to another account, 401 for a wrong password, 429
     *     after too many, 422 when something is missing
     */
    Uni<Proof> of(AcceptRequest request, Optional<UUID> caller, Offer offer) {
        if (caller.isPresent()) {
            return Uni.createFrom().item(() -> signedIn(caller.get(), offer.account()));
        }
        return offer.hasOwner()
                ? password(request.password(), offer)
                : newcomer(request.newcomer(), offer.invitation().email());
    }

    private static Proof signedIn(UUID caller, Account account) {
        Proof.SignedIn proof = new Proof.SignedIn(caller);
        if (!proof.fits(account)) {
            throw Problems.of(WRONG_ACCOUNT, "Sign in with the address that was invited, or sign out.");
        }
        return proof;
    }

    /** An invitation can be forwarded: whoever holds the token guesses no faster than at the sign-in. */
    private Uni<Proof> password(String password, Offer offer) {
        if (password == null) {
            throw Problems.invalid("password", "is needed: the address has an account");
        }
        hasher.requireRoom();
        Account account = offer.account();
        Guess guess = guesses.ofStranger(new EmailAddress(account.email()).key());
        return transactions
                .ofPlatform(() -> guesses.begin(guess))
                .flatMap(begun -> comparison.isRight(
                        guess, password, account, offer.invitation().studioId()))
                .map(right -> {
                    if (!right) {
                        throw wrongCredentials();
                    }
                    return new Proof.Password(account.id(), account.passwordHash());
                });
    }

    private Uni<Proof> newcomer(Newcomer newcomer, EmailAddress email) {
        List<FieldError> errors = validator.validate(newcomer).stream()
                .map(violation -> new FieldError(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        PersonalWords words = PersonalWords.of(newcomer.firstName(), newcomer.lastName(), email.written());
        return hasher.hashNew("password", newcomer.password(), words)
                .map(hash -> new Proof.NewAccount(newcomer.person(), hash));
    }

    static ProblemException wrongCredentials() {
        return Problems.of(WRONG_CREDENTIALS, "Check it, or reset the password.");
    }
}
