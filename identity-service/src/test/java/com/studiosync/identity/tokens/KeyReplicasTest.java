package com.studiosync.identity.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.identity.OnVertx;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.platform.secrets.Secrets;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.platform.tokens.VerificationKeys;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several replicas of the service at one table. */
@QuarkusTest
@WithBackends
class KeyReplicasTest {

    private static final Clock NOW = Clock.systemUTC();

    @Inject
    SigningKeyRepository repository;

    @Inject
    VerificationKeys verificationKeys;

    @Inject
    KeyTimes times;

    @Inject
    Secrets secrets;

    @Inject
    AuditTrail audit;

    @Inject
    Transactions transactions;

    @Inject
    Vertx vertx;

    @AfterEach
    void let_the_newest_key_sign() {
        TestDatabase.execute("update signing_keys set signs_from = least(signs_from, now())");
        OnVertx.await(verificationKeys::reload);
    }

    @Test
    void all_change_over_at_the_same_time_without_a_word_between_them() {
        Replica one = started(NOW);
        Replica other = started(NOW);
        Clock afterwards = Clock.offset(NOW, Duration.ofMinutes(10).plusSeconds(1));

        String next =
                OnVertx.await(() -> one.rotation().rotate(UUID.randomUUID())).keyId();

        OnVertx.await(other.rotation()::lookAfterKeys);
        assertEquals(one.signer(), other.signer());
        assertNotEquals(next, other.signer());
        assertEquals(OnVertx.await(one.keys()::load), OnVertx.await(other.keys()::load));
        assertEquals(
                List.of(next, next),
                List.of(started(afterwards).signer(), started(afterwards).signer()));
    }

    @Test
    void a_replica_that_has_read_a_key_signs_with_it_when_its_time_comes() {
        MovableClock clock = new MovableClock();
        Replica replica = started(clock);
        Replica other = started(NOW);
        String next =
                OnVertx.await(() -> other.rotation().rotate(UUID.randomUUID())).keyId();
        OnVertx.await(replica.rotation()::lookAfterKeys);
        String former = replica.signer();

        clock.advance(Duration.ofMinutes(11));

        assertNotEquals(next, former);
        assertEquals(next, replica.signer());
    }

    @Test
    void replicas_that_start_at_once_for_the_first_time_make_one_key() {
        TestDatabase.execute("delete from signing_keys");

        List<String> signers =
                Stream.generate(() ->
                                CompletableFuture.supplyAsync(() -> started(NOW).signer()))
                        .limit(3)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertEquals(1, TestDatabase.number("select count(*) from signing_keys"));
        assertEquals(1, signers.stream().distinct().count());
    }

    @Test
    void replicas_that_find_a_rotation_due_make_one_key() {
        long before = TestDatabase.number("select count(*) from signing_keys where signs_from > now()");
        Clock later = Clock.offset(NOW, Duration.ofDays(91));

        Stream.generate(() -> started(later))
                .limit(3)
                .map(replica -> CompletableFuture.runAsync(() -> OnVertx.await(replica.rotation()::lookAfterKeys)))
                .toList()
                .forEach(CompletableFuture::join);
        OnVertx.await(started(later).rotation()::lookAfterKeys);

        assertEquals(0, before);
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from signing_keys where signs_from > now() + interval '91 days 9 minutes'"
                                + " and signs_from < now() + interval '91 days 11 minutes'"));
        assertEquals(1, TestDatabase.number("select count(*) from signing_keys where signs_from > now()"));
    }

    @Test
    void a_key_whose_last_token_is_gone_is_removed() {
        Replica today = started(NOW);
        String former = today.signer();
        OnVertx.await(() -> today.rotation().rotate(UUID.randomUUID()));
        Clock tooEarly = Clock.offset(NOW, Duration.ofMinutes(25));
        Clock later = Clock.offset(NOW, Duration.ofMinutes(27));

        OnVertx.await(started(tooEarly).rotation()::lookAfterKeys);
        assertTrue(OnVertx.await(started(tooEarly).keys()::load).contains(former));
        OnVertx.await(started(later).rotation()::lookAfterKeys);

        assertEquals(0, TestDatabase.number("select count(*) from signing_keys where id = ?", former));
    }

    private Replica started(Clock clock) {
        SigningKeys keys = new SigningKeys(repository, transactions, times, secrets, clock);
        try {
            keys.open(null);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
        return new Replica(
                keys,
                new RotateSigningKeys(keys, repository, times, verificationKeys, audit, transactions, vertx, clock));
    }

    private record Replica(SigningKeys keys, RotateSigningKeys rotation) {

        String signer() {
            return keys.signer().keyId();
        }
    }
}
