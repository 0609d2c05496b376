package com.studiosync.platform.workers;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A pool of daemon threads with a bounded queue, for one kind of work that takes long on a core. When the queue is full the
 * answer is 503 at once, and everything else stays fast. How many wait is the gauge {@code <name>.queue}.
 */
public final class BoundedWorkers implements AutoCloseable {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

    private final WorkerSettings settings;
    private final ThreadPoolExecutor threads;

    public BoundedWorkers(WorkerSettings settings, MeterRegistry metrics) {
        this.settings = settings;
        this.threads = new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.queue()),
                namedThreads(settings));
        metrics.gauge(
                settings.name() + ".queue", threads, pool -> pool.getQueue().size());
    }

    private static ThreadFactory namedThreads(WorkerSettings settings) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, settings.name().replace('.', '-') + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setPriority(settings.priority());
            return thread;
        };
    }

    /**
     * Does the work on one of the threads, once somebody subscribes; the outcome comes back on the Vert.x context of the
     * subscriber. Work that still waits when its subscriber leaves is not done at all.
     *
     * @return what the work returns or throws; a {@link com.studiosync.platform.problems.ProblemException} 503 with
     *     {@code Retry-After} when there is no room, or when the process stops
     */
    public <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom().deferred(() -> {
            Context subscriber = Vertx.currentContext();
            Uni<T> outcome = Uni.createFrom().emitter(emitter -> enqueue(new Job<>(work, emitter)));
            return subscriber == null ? outcome : outcome.emitOn(MutinyHelper.executor(subscriber));
        });
    }

    private void enqueue(Job<?> job) {
        try {
            threads.execute(job);
            job.outcome.onTermination(() -> threads.remove(job));
        } catch (RejectedExecutionException full) {
            job.refuse();
        }
    }

    /**
     * Turns away whom there is no room for, before anything else is done for him.
     *
     * @throws com.studiosync.platform.problems.ProblemException 503 when the queue is full
     */
    public void requireRoom() {
        if (threads.getQueue().remainingCapacity() == 0) {
            throw refusal();
        }
    }

    private ProblemException refusal() {
        return Problems.unavailable(settings.refusal(), settings.retryAfter());
    }

    /** Takes no more work, gives what is under way a moment to end, and refuses what has not begun by then. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow().forEach(waiting -> ((Job<?>) waiting).refuse());
    }

    private final class Job<T> implements Runnable {

        private final Callable<T> work;
        private final UniEmitter<? super T> outcome;

        private Job(Callable<T> work, UniEmitter<? super T> outcome) {
            this.work = work;
            this.outcome = outcome;
        }

        /** Errors are passed on, too: nobody else would answer the caller. */
        @Override
        public void run() {
            try {
                outcome.complete(work.call());
            } catch (Throwable failure) {
                outcome.fail(failure);
            }
        }

        private void refuse() {
            outcome.fail(refusal());
        }
    }
}
