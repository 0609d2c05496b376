package com.studiosync.identity.passwords;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hashes and verifies passwords on threads of its own: a hash takes a tenth of a second of one core, which no event loop
 * has. The queue is bounded; when it is full the answer is 503 at once, and everything else stays fast.
 */
@ApplicationScoped
public class PasswordHasher {

    private final PasswordConfig config;
    private final ThreadPoolExecutor workers;
    private final DjangoPasswords passwords;
    private final PasswordPolicy policy;
    private final Timer hashing;
    private final Timer verifying;

    PasswordHasher(PasswordConfig config, PasswordPolicy policy, MeterRegistry metrics) {
        this.config = config;
        this.policy = policy;
        passwords = new DjangoPasswords(config.iterations(), maxMemory(config));
        int threads =
                config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
        AtomicInteger number = new AtomicInteger();
        workers = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(config.queue()), task -> {
                    Thread thread = new Thread(task, "password-hasher-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    thread.setPriority(Thread.MIN_PRIORITY);
                    return thread;
                });
        metrics.gauge("password.hash.queue", workers, pool -> pool.getQueue().size());
        hashing = metrics.timer("password.hash.time", "kind", "hash");
        verifying = metrics.timer("password.hash.time", "kind", "verify");
    }

    /** The JVM may be set to exit when its heap is full, so the rest of the service must always have room. */
    private static long maxMemory(PasswordConfig config) {
        BigInteger third = BigInteger.valueOf(Runtime.getRuntime().maxMemory() / 3);
        return config.maxMemory().asBigInteger().min(third).longValue();
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    /**
     * Turns away whom there is no thread for, before anything else is done for him.
     *
     * @throws ProblemException 503 when the queue is full
     */
    public void requireRoom() {
        if (workers.getQueue().remainingCapacity() == 0) {
            throw full();
        }
    }

    /** The hash to store for a password that was verified before. */
    public Uni<String> hash(String password) {
        return onWorker(() -> hashing.recordCallable(() -> passwords.encode(password)));
    }

    /**
     * The hash to store for a new password; refuses one that is too short or too easy to guess.
     *
     * @param field the field of the request that the refusal names
     * @param words what others know of the person
     */
    public Uni<String> hashNew(String field, String password, PersonalWords words) {
        return onWorker(() -> {
            policy.require(field, password, words);
            return hashing.recordCallable(() -> passwords.encode(password));
        });
    }

    /** Whether the password belongs to the hash. */
    public Uni<Verdict> verify(String password, String encoded) {
        return onWorker(() -> verifying.recordCallable(() -> passwords.verify(password, encoded)));
    }

    /** Takes as long as a wrong password, so that an unknown address cannot be told from a known one. */
    public Uni<Verdict> verifyNobody(String password) {
        return onWorker(() -> verifying.recordCallable(() -> passwords.verifyNobody(password)));
    }

    /** Whether a hash should be made anew, now that the password is at hand. */
    public boolean isOutdated(String encoded) {
        return passwords.isOutdated(encoded);
    }

    private <T> Uni<T> onWorker(Callable<T> work) {
        Context caller = Vertx.currentContext();
        Uni<T> result = Uni.createFrom().emitter(outcome -> {
            try {
                workers.execute(() -> {
                    try {
                        outcome.complete(work.call());
                    } catch (Throwable failure) {
                        outcome.fail(failure);
                    }
                });
            } catch (RejectedExecutionException full) {
                outcome.fail(full());
            }
        });
        return caller == null ? result : result.emitOn(MutinyHelper.executor(caller));
    }

    private ProblemException full() {
        return Problems.unavailable(
                "Too many sign-ins at once. Nothing is wrong with your password.", config.retryAfter());
    }
}
