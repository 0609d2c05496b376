package com.studiosync.identity.sessions;

import static com.studiosync.identity.People.founderOf;
import static com.studiosync.identity.People.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.contracts.identity.SessionRevoked;
import com.studiosync.identity.Login;
import com.studiosync.identity.OnVertx;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.Broker;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a changed password and a withdrawn role do to the sessions of their owner. */
@QuarkusTest
@WithBackends
class EndSessionsTest {

    @Inject
    EndSessions endSessions;

    @Inject
    Transactions transactions;

    @Inject
    MovableClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.reset();
    }

    @Test
    void after_a_password_change_the_session_that_made_it_goes_on_and_no_other() {
        String email = verified();
        Login kept = Login.of(email);
        Login other = Login.of(email);
        Login stranger = Login.of(verified());

        inAccount(kept, () -> endSessions.endOthersOf(kept.account(), kept.session()));

        assertFalse(other.isAlive());
        assertTrue(kept.isAlive());
        assertTrue(stranger.isAlive());
        Broker.await(SessionRevoked.class, event -> event.sessionId().equals(other.session()));
        assertEquals(List.of(), Broker.about(kept.session()));
    }

    @Test
    void a_password_change_that_fails_ends_nothing() {
        String email = verified();
        Login kept = Login.of(email);
        Login other = Login.of(email);

        assertThrows(
                IllegalStateException.class,
                () -> inAccount(kept, () -> endSessions
                        .endOthersOf(kept.account(), kept.session())
                        .flatMap(ended -> Uni.createFrom().failure(new IllegalStateException("on purpose")))));

        assertTrue(other.isAlive());
    }

    @Test
    void after_a_role_was_withdrawn_the_session_goes_on_with_what_is_left() {
        UUID studio = UUID.randomUUID();
        Login before = Login.of(founderOf(studio));
        TestDatabase.execute("update memberships set roles = '{TEACHER}' where studio_id = ?", studio);

        inAccount(before, () -> endSessions.refuseTokens(before.account(), studio));

        assertEquals(
                1,
                Broker.await(RevocationEntry.class, entry -> entry.sessionId().equals(before.session()))
                        .belowGeneration());
        Login after = before.refreshed();
        assertEquals(0, before.claims().getInt("gen"));
        assertEquals(1, after.claims().getInt("gen"));
        assertEquals(List.of("ADMIN"), before.claims().getList("groups"));
        assertEquals(List.of("TEACHER"), after.claims().getList("groups"));
    }

    @Test
    void a_token_from_before_a_withdrawal_and_one_from_the_same_instant_after_it_can_be_told_apart() {
        UUID studio = UUID.randomUUID();
        String email = founderOf(studio);
        clock.stop();
        Login before = Login.of(email);

        inAccount(before, () -> endSessions.refuseTokens(before.account(), studio));

        Login after = before.refreshed();
        assertEquals(before.claims().getLong("iat"), after.claims().getLong("iat"));
        assertEquals(0, before.claims().getInt("gen"));
        assertEquals(1, after.claims().getInt("gen"));
    }

    @Test
    void tokens_for_another_studio_stay_good() {
        UUID studio = UUID.randomUUID();
        Login login = Login.of(founderOf(studio));

        inAccount(login, () -> endSessions.refuseTokens(login.account(), UUID.randomUUID()));

        assertEquals(0, login.refreshed().claims().getInt("gen"));
        assertEquals(List.of(), Broker.about(login.session()));
    }

    @Test
    void a_token_does_not_outlive_its_session() {
        String email = verified();
        Login login = Login.of(email);
        TestDatabase.execute(
                "update sessions set expires_at = now() + interval '1 minute' where id = ?", login.session());

        Login last = login.refreshed();

        Duration life =
                Duration.ofSeconds(last.claims().getLong("exp") - last.claims().getLong("iat"));
        assertTrue(life.compareTo(Duration.ofMinutes(1)) <= 0, life.toString());
    }

    private <T> T inAccount(Login login, Supplier<Uni<T>> work) {
        return OnVertx.await(() -> transactions.ofAccount(login.account(), work));
    }
}
