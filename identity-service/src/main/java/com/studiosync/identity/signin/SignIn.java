package com.studiosync.identity.signin;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.devices.Device;
import com.studiosync.identity.devices.KnownDevices;
import com.studiosync.identity.guesses.Guess;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.identity.passwords.Verdict;
import com.studiosync.identity.registration.RegistrationConfig;
import com.studiosync.identity.registration.Verification;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.tenancy.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs a person in. A wrong password and an unknown address fail alike, and take the same time. An attempt is counted
 * before its password is looked at; see {@link Guesses}.
 */
@ApplicationScoped
class SignIn {

    private final Accounts accounts;
    private final KnownDevices devices;
    private final Guesses guesses;
    private final PasswordHasher hasher;
    private final RegistrationConfig registration;
    private final BeginSession beginSession;
    private final FailedSignIns failed;
    private final OfferReset offerReset;
    private final Transactions transactions;
    private final MeterRegistry metrics;

    SignIn(
            Accounts accounts,
            KnownDevices devices,
            Guesses guesses,
            PasswordHasher hasher,
            RegistrationConfig registration,
            BeginSession beginSession,
            FailedSignIns failed,
            OfferReset offerReset,
            Transactions transactions,
            MeterRegistry metrics) {
        this.accounts = accounts;
        this.devices = devices;
        this.guesses = guesses;
        this.hasher = hasher;
        this.registration = registration;
        this.beginSession = beginSession;
        this.failed = failed;
        this.offerReset = offerReset;
        this.transactions = transactions;
        this.metrics = metrics;
    }

    Uni<SignInResponse> signIn(SignInRequest request, Optional<UUID> visitedStudio) {
        return Uni.createFrom()
                .item(request)
                .invoke(hasher::requireRoom)
                .flatMap(asked -> transactions.ofPlatform(() -> begin(asked, visitedStudio)))
                .flatMap(attempt -> carryOut(attempt, request.password()))
                .invoke(() -> count(Outcome.OK))
                .onFailure(ProblemException.class)
                .invoke(refusal -> count(Outcome.of(refusal)));
    }

    private Uni<Attempt> begin(SignInRequest request, Optional<UUID> visitedStudio) {
        EmailAddress email = new EmailAddress(request.email());
        return accounts.with(email)
                .flatMap(account -> deviceOf(account, request.deviceToken()).flatMap(device -> {
                    Guess guess = device.map(Device::guess).orElseGet(() -> guesses.ofStranger(email.key()));
                    return guesses.begin(guess).replaceWith(new Attempt(account, device, guess, visitedStudio));
                }));
    }

    private Uni<Optional<Device>> deviceOf(Account account, String deviceToken) {
        return account == null ? Uni.createFrom().item(Optional.empty()) : devices.of(account, deviceToken);
    }

    private Uni<SignInResponse> carryOut(Attempt attempt, String password) {
        return authenticate(attempt, password)
                .flatMap(account -> strengthen(account, password))
                .flatMap(hash -> beginSession.begin(attempt, hash))
                .onFailure(ProblemException.class)
                .recoverWithUni(refusal -> failed.take(attempt, refusal)
                        .flatMap(taken -> Uni.createFrom().failure(refusal)));
    }

    private Uni<Account> authenticate(Attempt attempt, String password) {
        Account account = attempt.account();
        Uni<Verdict> compared =
                account == null ? hasher.verifyNobody(password) : hasher.verify(password, account.passwordHash());
        return compared.call(verdict -> offerReset(verdict, attempt)).map(verdict -> {
            if (verdict != Verdict.MATCHES) {
                throw Outcome.wrongCredentials();
            }
            if (!account.isVerified() && registration.verification() == Verification.REQUIRED) {
                throw Outcome.notVerified();
            }
            return account;
        });
    }

    private Uni<Void> offerReset(Verdict verdict, Attempt attempt) {
        return verdict == Verdict.UNUSABLE
                ? offerReset.to(attempt.account(), attempt.visitedStudio())
                : Uni.createFrom().voidItem();
    }

    /** Hashes with fewer iterations than today's are made anew, now that the password is at hand. */
    private Uni<String> strengthen(Account account, String password) {
        String weak = account.passwordHash();
        return hasher.isOutdated(weak)
                ? hasher.hash(password)
                        .call(hash -> transactions.ofPlatform(() -> accounts.replaceHash(account.id(), weak, hash)))
                : Uni.createFrom().item(weak);
    }

    private void count(Outcome outcome) {
        metrics.counter("sign.ins", "result", outcome.tag()).increment();
    }
}
