package com.studiosync.identity.operator;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.accounts.PersonalData;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.identity.passwords.PersonalWords;
import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Makes the platform's operator from the configuration, once: no call can. An account that exists is never promoted, for
 * whoever registered that address first would become the operator.
 */
@ApplicationScoped
class FirstOperator {

    private static final Logger LOG = Logger.getLogger(FirstOperator.class);
    private static final String PASSWORD = "studiosync.operator.password";
    private static final PersonalData NAME = new PersonalData("Platform", "Operator", null);

    private final OperatorConfig config;
    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    FirstOperator(
            OperatorConfig config,
            Accounts accounts,
            PasswordHasher hasher,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.config = config;
        this.accounts = accounts;
        this.hasher = hasher;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    void appoint(@Observes StartupEvent started) throws Throwable {
        requireBothOrNone();
        if (config.email().isPresent()) {
            VertxContextSupport.subscribeAndAwait(this::appoint);
        }
    }

    private void requireBothOrNone() {
        if (config.email().isPresent() != config.password().isPresent()) {
            String missing = config.email().isPresent() ? "password" : "email";
            throw new IllegalStateException(
                    "Setting studiosync.operator.%s is missing: the operator needs an address and a password, or leave out both"
                            .formatted(missing));
        }
    }

    /** Of replicas that start together one makes the account; the others find it when they look again. */
    private Uni<Void> appoint() {
        EmailAddress email = new EmailAddress(config.email().orElseThrow());
        return transactions
                .ofPlatform(accounts::haveOperator)
                .flatMap(appointed -> appointed
                        ? Uni.createFrom().voidItem()
                        : hash(email, config.password().orElseThrow()).flatMap(hash -> transactions
                                .ofPlatform(() -> registerUnlessKnown(email, hash))
                                .onFailure(UniqueViolation.of(Accounts.UNIQUE_EMAIL))
                                .retry()
                                .atMost(1)));
    }

    private Uni<String> hash(EmailAddress email, String password) {
        PersonalWords words = PersonalWords.of(NAME.firstName(), NAME.lastName(), email.written());
        return hasher.hashNew(PASSWORD, password, words)
                .onFailure(ProblemException.class)
                .transform(weak -> new IllegalStateException(
                        "Setting %s %s".formatted(PASSWORD, weak.errors().get(0).message())));
    }

    private Uni<Void> registerUnlessKnown(EmailAddress email, String hash) {
        return accounts.with(email)
                .flatMap(known -> known == null
                        ? register(Account.registerOperator(email, NAME, hash, clock.instant()))
                        : accounts.isOperator(known.id())
                                .invoke(operator -> warnUnless(operator, known))
                                .replaceWithVoid());
    }

    private Uni<Void> register(Account operator) {
        return accounts.persistAndFlush(operator)
                .flatMap(saved -> outbox.append(List.of(saved.registered(), saved.verifyEmail(clock.instant()))))
                .invoke(told -> LOG.infof("Account %s is the platform's operator", operator.id()));
    }

    private static void warnUnless(boolean operator, Account known) {
        if (!operator) {
            LOG.warnf(
                    "There is no operator: studiosync.operator.email names account %s, which exists and is not promoted."
                            + " Set an address that nobody has registered, and start again.",
                    known.id());
        }
    }
}
