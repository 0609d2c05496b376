package com.studiosync.identity.passwords;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final String hashOfNobody;

    PasswordHasher(PasswordConfig config, MeterRegistry metrics) {
        this.config = config;
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
        hashOfNobody = DjangoPasswords.ofNobody(config.iterations());
        metrics.gauge("password.hash.queue", workers, pool -> pool.getQueue().size());
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

    /** The hash to store for a password. */
    public Uni<String> hash(String password) {
        return onWorker(() -> DjangoPasswords.encode(password, config.iterations()));
    }

    /** Whether the password belongs to the hash. */
    public Uni<Boolean> verify(String password, String hash) {
        return onWorker(() -> DjangoPasswords.verify(password, hash));
    }

    /** Takes as long as a verification and is never true: so that an unknown address cannot be told from a known one. */
    public Uni<Boolean> verifyNobody(String password) {
        return onWorker(() -> {
            DjangoPasswords.verify(password, hashOfNobody);
            return false;
        });
    }

    /** Whether a hash should be made anew, now that the password is at hand. */
    public boolean isOutdated(String hash) {
        return DjangoPasswords.isWeakerThan(config.iterations(), hash);
    }

    private <T> Uni<T> onWorker(Callable<T> work) {
        Context caller = Vertx.currentContext();
        Uni<T> result = Uni.createFrom().emitter(outcome -> {
            try {
                workers.execute(() -> {
                    try {
                        outcome.complete(work.call());
                    } catch (Exception failure) {
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
