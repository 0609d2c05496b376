package com.studiosync.identity.passwords;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.workers.BoundedWorkers;
import com.studiosync.platform.workers.WorkerSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;

/**
 * Hashes and verifies passwords on threads of its own: a hash takes a tenth of a second of one core, which no event loop
 * has. The queue is bounded; when it is full the answer is 503 at once, and everything else stays fast.
 */
@ApplicationScoped
public class PasswordHasher {

    private final BoundedWorkers workers;
    private final DjangoPasswords passwords;
    private final PasswordPolicy policy;
    private final Timer hashing;
    private final Timer verifying;

    PasswordHasher(PasswordConfig config, PasswordPolicy policy, MeterRegistry metrics) {
        this.policy = policy;
        passwords = new DjangoPasswords(config.iterations(), maxMemory(config));
        workers = new BoundedWorkers(workers(config), metrics);
        hashing = metrics.timer("password.hash.time", "kind", "hash");
        verifying = metrics.timer("password.hash.time", "kind", "verify");
    }

    private static WorkerSettings workers(PasswordConfig config) {
        return new WorkerSettings(
                "password.hash",
                config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors(),
                config.queue(),
                Thread.MIN_PRIORITY,
                "Too many sign-ins at once. Nothing is wrong with your password.",
                config.retryAfter());
    }

    /** The JVM may be set to exit when its heap is full, so the rest of the service must always have room. */
    private static long maxMemory(PasswordConfig config) {
        BigInteger third = BigInteger.valueOf(Runtime.getRuntime().maxMemory() / 3);
        return config.maxMemory().asBigInteger().min(third).longValue();
    }

    @PreDestroy
    void stop() {
        workers.close();
    }

    /**
     * Turns away whom there is no thread for, before anything else is done for him.
     *
     * @throws ProblemException 503 when the queue is full
     */
    public void requireRoom() {
        workers.requireRoom();
    }

    /** The hash to store for a password that was verified before. */
    public Uni<String> hash(String password) {
        return workers.run(() -> hashing.recordCallable(() -> passwords.encode(password)));
    }

    /**
     * The hash to store for a new password; refuses one that is too short or too easy to guess.
     *
     * @param field the field of the request that the refusal names
     * @param words what others know of the person
     */
    public Uni<String> hashNew(String field, String password, PersonalWords words) {
        return workers.run(() -> {
            policy.require(field, password, words);
            return hashing.recordCallable(() -> passwords.encode(password));
        });
    }

    /** Whether the password belongs to the hash. */
    public Uni<Verdict> verify(String password, String encoded) {
        return workers.run(() -> verifying.recordCallable(() -> passwords.verify(password, encoded)));
    }

    /** Takes as long as a wrong password, so that an unknown address cannot be told from a known one. */
    public Uni<Verdict> verifyNobody(String password) {
        return workers.run(() -> verifying.recordCallable(() -> passwords.verifyNobody(password)));
    }

    /** Whether a hash should be made anew, now that the password is at hand. */
    public boolean isOutdated(String encoded) {
        return passwords.isOutdated(encoded);
    }
}
