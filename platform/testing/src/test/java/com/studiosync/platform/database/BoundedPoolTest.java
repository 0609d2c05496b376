package com.studiosync.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.notes.OnVertx;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.WithBackends;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Four connections, and more work at once than they and their queue take. */
@QuarkusTest
@WithBackends
@TestProfile(BoundedPoolTest.ShortQueue.class)
class BoundedPoolTest {

    public static class ShortQueue implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("studiosync.database.pool.waiting", "50");
        }
    }

    private static final int CLIENTS = 300;

    @Inject
    Transactions transactions;

    @Test
    void what_the_queue_does_not_take_is_an_outage_and_the_rest_goes_through() {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<CompletableFuture<Boolean>> outcomes = IntStream.range(0, CLIENTS)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::slowTransaction, clients))
                .toList();

        List<Throwable> refusals = outcomes.stream()
                .map(outcome -> outcome.handle((done, failure) -> failure).join())
                .filter(failure -> failure != null)
                .toList();
        clients.shutdown();

        assertTrue(refusals.size() >= 30, refusals.size() + " of " + CLIENTS + " were refused");
        assertTrue(refusals.size() < CLIENTS, refusals.size() + " of " + CLIENTS + " were refused");
        refusals.forEach(refusal ->
                assertTrue(Outages.isOutage(((CompletionException) refusal).getCause()), refusal.toString()));
        assertEquals(true, slowTransaction());
    }

    private boolean slowTransaction() {
        return OnVertx.await(() -> transactions.ofPlatform(() -> Panache.getSession()
                .flatMap(session -> session.createNativeQuery("select 1 from pg_sleep(0.05)")
                        .getSingleResult())
                .flatMap(slept -> Uni.createFrom().item(true))));
    }
}
