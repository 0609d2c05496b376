package com.studiosync.platform.tenancy;

import static com.studiosync.platform.notes.OnVertx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.notes.Note;
import com.studiosync.platform.notes.Notes;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many studios on few connections, with a third of the transactions cut off one way or another. */
@QuarkusTest
@WithBackends
class InterleavedTransactionsTest {

    private static final int TRANSACTIONS = 6_000;
    private static final int STUDIOS = 50;

    @Inject
    Transactions transactions;

    @Inject
    Notes notes;

    @Inject
    Vertx vertx;

    private final AtomicInteger foreignRows = new AtomicInteger();
    private final AtomicInteger withoutOwnRow = new AtomicInteger();
    private final AtomicInteger wholeTransactions = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();

    /** With few at once, a connection goes straight from one event loop to another; with many, they queue for it. */
    @ParameterizedTest
    @ValueSource(ints = {5, 200})
    void show_the_own_rows_and_no_foreign_ones_and_leave_no_connection_dirty(int atOnce) throws InterruptedException {
        List<UUID> studios = Stream.generate(UUID::randomUUID).limit(STUDIOS).toList();
        studios.forEach(studio ->
                await(() -> transactions.inStudio(studio, () -> notes.persist(Note.of(studio, "of " + studio)))));

        Semaphore room = new Semaphore(atOnce);
        CountDownLatch left = new CountDownLatch(TRANSACTIONS);
        for (int i = 0; i < TRANSACTIONS; i++) {
            room.acquire();
            start(i, studios.get(i % STUDIOS), () -> {
                room.release();
                left.countDown();
            });
        }

        assertTrue(
                left.await(2, TimeUnit.MINUTES), left.getCount() + " transactions never ended: the pool is exhausted");
        assertEquals(0, foreignRows.get());
        assertEquals(0, withoutOwnRow.get());
        assertTrue(wholeTransactions.get() >= TRANSACTIONS / 2, "only " + wholeTransactions + " ran through");
        assertTrue(cutOff.get() >= TRANSACTIONS / 6, "only " + cutOff + " were cut off");
        assertEveryConnectionIsClean();
    }

    private void start(int number, UUID studio, Runnable ended) {
        Context context = VertxContext.createNewDuplicatedContext(((VertxInternal) vertx).createEventLoopContext());
        io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(start -> {
            Uni<Void> transaction = variant(number, transaction(number, studio));
            Cancellable running = transaction
                    .onTermination()
                    .invoke(ended)
                    .subscribe()
                    .with(done -> wholeTransactions.incrementAndGet(), failed -> cutOff.incrementAndGet());
            if (number % 9 == 0) {
                vertx.setTimer(1 + number % 5, later -> {
                    cutOff.incrementAndGet();
                    running.cancel();
                });
            }
        });
    }

    /** Every other one only reads, one way or the other. */
    private Uni<Void> transaction(int number, UUID studio) {
        return switch (number % 4) {
            case 0, 2 -> transactions.inStudio(studio, () -> work(number, studio, notes.listAll()));
            case 1 -> transactions.readInStudio(studio, () -> work(number, studio, notes.listAll()));
            default ->
                transactions.entering(
                        () -> work(number, studio, notes.list(Transactions.ENTERS, Map.of("studio", studio))));
        };
    }

    private Uni<Void> variant(int number, Uni<Void> transaction) {
        return number % 9 == 3
                ? transaction.ifNoItem().after(Duration.ofMillis(1)).fail()
                : transaction;
    }

    private Uni<Void> work(int number, UUID studio, Uni<List<Note>> query) {
        return query.invoke(seen -> count(seen, studio))
                .flatMap(seen -> number % 9 == 6
                        ? Uni.createFrom().failure(new IllegalStateException("fails half-way"))
                        : Panache.getSession().flatMap(session -> session.createNativeQuery("select 1")
                                .getSingleResult()))
                .replaceWithVoid();
    }

    private void count(List<Note> seen, UUID studio) {
        long own = seen.stream().filter(note -> note.studioId().equals(studio)).count();
        foreignRows.addAndGet((int) (seen.size() - own));
        withoutOwnRow.addAndGet(own == 0 ? 1 : 0);
    }

    /** Whoever has left does not see the end of his transaction, which comes a moment later; a dirty one would stay. */
    private void assertEveryConnectionIsClean() {
        Awaitility.await("connections without a transaction")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number("select count(*) from pg_stat_activity"
                                + " where usename = 'test_app' and state like 'idle in transaction%'")
                        == 0);
        for (int i = 0; i < 20; i++) {
            assertEquals(0L, await(() -> transactions.ofPlatform(() -> notes.count())));
        }
    }
}
