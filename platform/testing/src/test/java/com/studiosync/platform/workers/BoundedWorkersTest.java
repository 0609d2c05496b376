package com.studiosync.platform.workers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.problems.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One thread and room for one more. */
class BoundedWorkersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final BoundedWorkers workers = new BoundedWorkers(
            new WorkerSettings("slow.work", 1, 1, Thread.MIN_PRIORITY, "Come back later.", Duration.ofSeconds(7)),
            metrics);
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        gate.countDown();
        workers.close();
    }

    @Test
    void work_is_done_on_a_daemon_thread_of_the_pool_with_its_name_and_priority() {
        Thread thread = workers.run(Thread::currentThread).await().atMost(PATIENCE);

        assertEquals("slow-work-1", thread.getName());
        assertEquals(Thread.MIN_PRIORITY, thread.getPriority());
        assertTrue(thread.isDaemon());
    }

    @Test
    void the_outcome_comes_back_on_the_context_of_the_subscriber() throws Exception {
        Vertx vertx = Vertx.vertx();
        Context context = vertx.getOrCreateContext();
        CompletableFuture<Context> seen = new CompletableFuture<>();

        context.runOnContext(
                started -> workers.run(() -> "done").subscribe().with(done -> seen.complete(Vertx.currentContext())));

        assertSame(context, seen.get(10, TimeUnit.SECONDS));
        vertx.close();
    }

    @Test
    void what_the_work_throws_reaches_the_caller_even_an_error() {
        Uni<String> failing = workers.run(() -> {
            throw new IOException("broken");
        });
        Uni<String> exhausted = workers.run(() -> {
            throw new OutOfMemoryError("not really");
        });

        assertEquals("broken", subscribe(failing).awaitFailure().getFailure().getMessage());
        assertEquals(
                "not really", subscribe(exhausted).awaitFailure().getFailure().getMessage());
        assertEquals("alive", workers.run(() -> "alive").await().atMost(PATIENCE));
    }

    @Test
    void what_finds_no_room_is_refused_at_once_and_told_when_to_come_back() {
        UniAssertSubscriber<String> running = subscribe(workers.run(this::waitAtTheGate));
        UniAssertSubscriber<String> waiting = subscribe(workers.run(this::waitAtTheGate));

        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> workers.run(() -> "no room").await().atMost(PATIENCE));

        assertEquals(503, refused.type().status());
        assertEquals("Come back later.", refused.getMessage());
        assertEquals(Duration.ofSeconds(7), refused.retryAfter());
        assertEquals(1, metrics.get("slow.work.queue").gauge().value());
        gate.countDown();
        running.awaitItem(PATIENCE).assertItem("through");
        waiting.awaitItem(PATIENCE).assertItem("through");
        assertEquals("room", workers.run(() -> "room").await().atMost(PATIENCE));
    }

    @Test
    void nothing_is_done_before_somebody_subscribes() {
        AtomicBoolean done = new AtomicBoolean();
        Uni<Boolean> work = workers.run(() -> done.getAndSet(true));

        workers.run(() -> "something else").await().atMost(PATIENCE);

        assertFalse(done.get());
        work.await().atMost(PATIENCE);
        assertTrue(done.get());
    }

    @Test
    void work_that_waits_for_somebody_who_has_left_is_not_done_and_gives_its_place_to_others() {
        AtomicBoolean done = new AtomicBoolean();
        subscribe(workers.run(this::waitAtTheGate));
        UniAssertSubscriber<Boolean> impatient = subscribe(workers.run(() -> done.getAndSet(true)));

        impatient.cancel();

        UniAssertSubscriber<String> next = subscribe(workers.run(() -> "next"));
        gate.countDown();
        next.awaitItem(PATIENCE).assertItem("next");
        assertFalse(done.get());
    }

    @Test
    void stopping_lets_what_is_under_way_end_and_refuses_everything_after_it() {
        UniAssertSubscriber<String> running = subscribe(workers.run(this::waitAtTheGate));
        Thread stopping = new Thread(workers::close);
        stopping.start();
        Awaitility.await().atMost(PATIENCE).until(() -> stopping.getState() == Thread.State.TIMED_WAITING);

        UniAssertSubscriber<String> late = subscribe(workers.run(() -> "late"));

        late.assertFailedWith(ProblemException.class, "Come back later.");
        gate.countDown();
        running.awaitItem(PATIENCE).assertItem("through");
    }

    @Test
    void stopping_does_not_wait_for_ever_and_leaves_nobody_without_an_answer() {
        subscribe(workers.run(this::waitAtTheGate));
        UniAssertSubscriber<String> waiting = subscribe(workers.run(this::waitAtTheGate));

        workers.close();

        waiting.awaitFailure(PATIENCE).assertFailedWith(ProblemException.class, "Come back later.");
    }

    private String waitAtTheGate() throws InterruptedException {
        gate.await();
        return "through";
    }

    private static <T> UniAssertSubscriber<T> subscribe(Uni<T> work) {
        return work.subscribe().withSubscriber(UniAssertSubscriber.create());
    }
}
