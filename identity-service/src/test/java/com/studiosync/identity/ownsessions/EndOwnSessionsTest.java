package com.studiosync.identity.ownsessions;

import static com.studiosync.identity.People.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.contracts.identity.SessionRevoked;
import com.studiosync.identity.Login;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class EndOwnSessionsTest {

    private static final String SESSIONS = "/api/v1/account/sessions";

    private String email;
    private Login here;
    private Login there;

    @BeforeEach
    void sign_in_twice() {
        email = verified();
        here = Login.of(email);
        there = Login.of(email);
    }

    @Test
    void a_session_that_is_ended_is_told_of_and_gives_no_more_tokens() {
        end(there, 204);

        assertFalse(there.isAlive());
        assertTrue(here.isAlive());
        Broker.await(SessionRevoked.class, event -> event.sessionId().equals(there.session()));
        assertNull(
                Broker.await(RevocationEntry.class, entry -> entry.sessionId().equals(there.session()))
                        .belowGeneration());
        assertEquals(1, audited(there));
    }

    @Test
    void the_own_session_can_be_ended_too() {
        end(here, 204);

        assertFalse(here.isAlive());
        assertTrue(there.isAlive());
    }

    @Test
    void what_is_no_living_session_of_the_caller_is_not_found() {
        Login stranger = Login.of(verified());
        end(there, 204);

        end(there, 404);
        end(stranger, 404);
        here.asking().delete(SESSIONS + "/" + UUID.randomUUID()).then().statusCode(404);
        here.asking().delete(SESSIONS + "/mine").then().statusCode(404);

        assertTrue(stranger.isAlive());
        assertEquals(1, audited(there));
    }

    @Test
    void all_others_are_ended_at_once_and_a_second_time_does_nothing_more() {
        Login elsewhere = Login.of(email);
        Login stranger = Login.of(verified());

        here.asking().delete(SESSIONS).then().statusCode(204);
        here.asking().delete(SESSIONS).then().statusCode(204);

        assertEquals(
                List.of(false, false, true),
                Stream.of(there, elsewhere, stranger).map(Login::isAlive).toList());
        assertTrue(here.isAlive());
        Stream.of(there, elsewhere).forEach(ended -> {
            Broker.await(SessionRevoked.class, event -> event.sessionId().equals(ended.session()));
            assertEquals(1, audited(ended));
        });
        assertEquals(
                2,
                Broker.all(SessionRevoked.class, event -> event.accountId().equals(here.account()))
                        .size());
    }

    @Test
    void a_session_that_has_ended_can_neither_see_nor_end_others() {
        end(there, 204);

        there.asking().get(SESSIONS).then().statusCode(401).contentType("application/problem+json");
        there.asking().delete(SESSIONS).then().statusCode(401).contentType("application/problem+json");
        there.asking()
                .delete(SESSIONS + "/" + here.session())
                .then()
                .statusCode(401)
                .contentType("application/problem+json");

        assertTrue(here.isAlive());
    }

    @Test
    void of_two_that_end_each_other_one_does() {
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(
                () -> here.asking().delete(SESSIONS).statusCode());
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(
                () -> there.asking().delete(SESSIONS + "/" + here.session()).statusCode());

        assertEquals(
                List.of(204, 401),
                Stream.of(one, other).map(CompletableFuture::join).sorted().toList());
        assertEquals(1, Stream.of(here, there).filter(Login::isAlive).count());
    }

    @Test
    void what_cannot_be_noted_is_not_done() {
        TestDatabase.execute(
                "alter table audit_entries add constraint sabotage check (action <> 'SESSION_REVOKED') not valid");
        try {
            end(there, 500);
            here.asking().delete(SESSIONS).then().statusCode(500);
        } finally {
            TestDatabase.execute("alter table audit_entries drop constraint sabotage");
        }

        assertTrue(there.isAlive());
        end(here, 204);
        Broker.await(SessionRevoked.class, event -> event.sessionId().equals(here.session()));
        assertEquals(List.of(), Broker.about(there.session()));
    }

    private void end(Login session, int status) {
        here.asking().delete(SESSIONS + "/" + session.session()).then().statusCode(status);
    }

    private static long audited(Login ended) {
        return TestDatabase.number(
                "select count(*) from audit_entries where action = 'SESSION_REVOKED' and actor_id = ? and subject_id = ?",
                ended.account(),
                ended.session());
    }
}
