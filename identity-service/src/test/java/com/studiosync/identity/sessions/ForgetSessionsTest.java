package com.studiosync.identity.sessions;

import static com.studiosync.identity.People.refresh;
import static com.studiosync.identity.People.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.Topics;
import com.studiosync.identity.Login;
import com.studiosync.identity.OnVertx;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.platform.tokens.TokenConfig;
import com.studiosync.testing.Broker;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ForgetSessionsTest {

    private static final Duration TOKENS_HAVE_EXPIRED = Duration.ofMinutes(17);

    private Login login;

    @Inject
    ForgetSessions forgetSessions;

    @Inject
    EndSessions endSessions;

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    TokenConfig tokens;

    @Inject
    MovableClock clock;

    @BeforeEach
    void sign_in() {
        login = Login.of(verified());
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void a_refusal_is_taken_back_when_its_tokens_have_expired_and_not_before() {
        refuseTokens();

        clock.advance(Duration.ofMinutes(15));
        OnVertx.await(forgetSessions::forget);
        assertEquals(1, refusals());
        clock.advance(TOKENS_HAVE_EXPIRED.minusMinutes(15));
        OnVertx.await(forgetSessions::forget);

        Broker.awaitTombstone(Topics.IDENTITY_REVOCATIONS, login.session());
        assertEquals(0, refusals());
        assertTrue(login.isAlive());
    }

    @Test
    void a_session_that_was_ended_is_deleted_with_its_refresh_tokens() {
        login.refreshed()
                .asking()
                .delete("/api/v1/account/sessions/" + login.session())
                .then()
                .statusCode(204);

        clock.advance(TOKENS_HAVE_EXPIRED);
        OnVertx.await(forgetSessions::forget);

        Broker.awaitTombstone(Topics.IDENTITY_REVOCATIONS, login.session());
        assertEquals(0, count("select count(*) from sessions where id = ?"));
        assertEquals(0, count("select count(*) from refresh_tokens where session_id = ?"));
        assertEquals(401, refresh(login.refreshToken()).statusCode());
    }

    @Test
    void a_session_that_has_expired_is_deleted_and_one_that_lives_is_kept() {
        Login lives = Login.of(verified());
        TestDatabase.execute(
                "update sessions set expires_at = now() - interval '5 minutes' where id = ?", login.session());

        OnVertx.await(forgetSessions::forget);

        assertEquals(0, count("select count(*) from sessions where id = ?"));
        assertTrue(lives.isAlive());
    }

    @Test
    void replicas_share_the_work_and_take_each_refusal_back_once() {
        TestDatabase.execute(
                "insert into sessions (id, account_id, created_at, last_used_at, expires_at, tokens_refused_until, version)"
                        + " select gen_random_uuid(), account_id, created_at, last_used_at, expires_at, now() - interval '1 hour', 0"
                        + " from sessions, generate_series(1, 170) where id = ?",
                login.session());
        List<UUID> refused = TestDatabase.rows(
                        "select id from sessions where account_id = ? and id <> ?", login.account(), login.session())
                .stream()
                .map(row -> (UUID) row.get(0))
                .toList();

        Stream.generate(() -> new ForgetSessions(sessions, outbox, transactions, tokens, clock))
                .limit(3)
                .map(replica -> CompletableFuture.runAsync(() -> OnVertx.await(replica::forget)))
                .toList()
                .forEach(CompletableFuture::join);

        assertEquals(170, refused.size());
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from sessions where account_id = ? and tokens_refused_until is not null",
                        login.account()));
        Awaitility.await("tombstones").until(() -> tombstonesOf(refused).size() >= refused.size());
        assertEquals(refused.size(), Set.copyOf(tombstonesOf(refused)).size());
        assertEquals(refused.size(), tombstonesOf(refused).size());
    }

    private static List<String> tombstonesOf(List<UUID> sessions) {
        Set<String> keys = sessions.stream().map(UUID::toString).collect(Collectors.toSet());
        return Broker.on(Topics.IDENTITY_REVOCATIONS).stream()
                .filter(record -> record.value() == null && keys.contains(record.key()))
                .map(ConsumerRecord::key)
                .toList();
    }

    private void refuseTokens() {
        UUID studio = UUID.randomUUID();
        TestDatabase.execute("update sessions set studio_id = ? where id = ?", studio, login.session());
        OnVertx.await(
                () -> transactions.ofAccount(login.account(), () -> endSessions.refuseTokens(login.account(), studio)));
    }

    private long refusals() {
        return count("select count(*) from sessions where id = ? and tokens_refused_until is not null");
    }

    private long count(String sql) {
        return TestDatabase.number(sql, login.session());
    }
}
