package com.studiosync.identity.tokens;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.platform.tokens.VerificationKeys;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Makes new signing keys, by schedule or because the operator says so, and removes those whose last token is gone. */
@ApplicationScoped
public class RotateSigningKeys {

    /** What was set going: which key signs, and from when on. */
    public record Rotation(String keyId, Instant signsFrom) {}

    private static final Logger LOG = Logger.getLogger(RotateSigningKeys.class);

    private final SigningKeys keys;
    private final SigningKeyRepository repository;
    private final KeyTimes times;
    private final VerificationKeys verificationKeys;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Vertx vertx;
    private final Clock clock;
    private final AtomicBoolean failing = new AtomicBoolean();

    RotateSigningKeys(
            SigningKeys keys,
            SigningKeyRepository repository,
            KeyTimes times,
            VerificationKeys verificationKeys,
            AuditTrail audit,
            Transactions transactions,
            Vertx vertx,
            Clock clock) {
        this.keys = keys;
        this.repository = repository;
        this.times = times;
        this.verificationKeys = verificationKeys;
        this.audit = audit;
        this.transactions = transactions;
        this.vertx = vertx;
        this.clock = clock;
    }

    /**
     * Publishes a new key that takes over once everybody has read it.
     *
     * @throws ProblemException 409 (as failure) when one is on its way already
     */
    public Uni<Rotation> rotate(UUID operatorId) {
        return withNewKey(made -> repository.lockAll().map(KeyRing::new).flatMap(ring -> {
            if (ring.isRotationUnderWay(clock.instant())) {
                throw Problems.conflict("Key %s is published already and signs from %s on."
                        .formatted(ring.newest().id(), ring.newest().signsFrom()));
            }
            return keep(made, times.takeOver(clock.instant()), operatorId);
        }));
    }

    /** Somebody may have the private keys: a new one signs at once, and what all others signed is worth nothing. */
    public Uni<Rotation> replaceAll(UUID operatorId) {
        return withNewKey(made -> repository
                .lockAll()
                .flatMap(compromised -> repository.deleteAll())
                .flatMap(deleted -> keep(made, clock.instant(), operatorId)));
    }

    /** Often enough for every replica to know a key long before it signs. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> lookAfterKeys() {
        return keys.reload()
                .flatMap(ring -> ring.isRotationDue(clock.instant(), times)
                        ? rotateUnlessDone()
                        : Uni.createFrom().item(ring))
                .flatMap(ring -> removeGone(ring.goneAt(clock.instant(), times)))
                .invoke(() -> failing.set(false))
                .onFailure()
                .invoke(this::reportOnce)
                .onFailure()
                .recoverWithNull();
    }

    /** Once for each outage: it is tried again in a moment. */
    private void reportOnce(Throwable failure) {
        if (failing.compareAndSet(false, true)) {
            LOG.warnf(
                    "Signing keys could not be looked after (%s); trying again. Is PostgreSQL up?",
                    failure.getMessage());
        }
    }

    private Uni<KeyRing> rotateUnlessDone() {
        return withNewKey(made -> repository
                        .lockAll()
                        .map(KeyRing::new)
                        .flatMap(ring -> ring.isRotationDue(clock.instant(), times)
                                ? keep(made, times.takeOver(clock.instant()), null)
                                : Uni.createFrom().nullItem()))
                .flatMap(rotation -> keys.reload());
    }

    private Uni<Void> removeGone(List<String> gone) {
        return gone.isEmpty() ? Uni.createFrom().voidItem() : transactions.ofPlatform(() -> repository.remove(gone));
    }

    /** The key is made before the transaction, on a worker thread: others need not wait for it. */
    private Uni<Rotation> withNewKey(Function<SigningKey, Uni<Rotation>> work) {
        return vertx.executeBlocking(keys::generate)
                .flatMap(made -> transactions.ofPlatform(() -> work.apply(made)))
                .onItem()
                .ifNotNull()
                .invoke(told ->
                        LOG.infof("Signing key %s is new, and signs from %s on", told.keyId(), told.signsFrom()))
                .call(verificationKeys::reload);
    }

    private Uni<Rotation> keep(SigningKey made, Instant signsFrom, UUID operatorId) {
        return repository
                .persist(made.signingFrom(signsFrom))
                .call(key -> audit.note(Action.SIGNING_KEY_ROTATED, null, operatorId, UUID.fromString(key.id())))
                .map(key -> new Rotation(key.id(), key.signsFrom()));
    }
}
