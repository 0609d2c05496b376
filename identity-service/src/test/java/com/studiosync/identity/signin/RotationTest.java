package com.studiosync.identity.signin;

import static com.studiosync.identity.People.founderOf;
import static com.studiosync.identity.People.refresh;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.verified;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.studiosync.contracts.identity.SessionCompromised;
import com.studiosync.contracts.identity.SessionRevoked;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RotationTest {

    @Test
    void a_refresh_gives_another_refresh_token() {
        String first = signIn(verified()).path("refreshToken");

        String second = refresh(first).then().statusCode(200).extract().path("refreshToken");

        assertNotEquals(first, second);
        refresh(second).then().statusCode(200);
    }

    @Test
    void tabs_that_refresh_at_once_all_get_the_same_successor() {
        String token = signIn(verified()).path("refreshToken");

        Stream<CompletableFuture<String>> tabs = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> refresh(token).then().statusCode(200).extract().<String>path("refreshToken")));
        Set<String> successors =
                tabs.toList().stream().map(CompletableFuture::join).collect(Collectors.toSet());

        assertEquals(1, successors.size());
        refresh(successors.iterator().next()).then().statusCode(200);
    }

    @Test
    void a_token_that_comes_back_after_the_grace_ends_the_session() {
        String stolen = signIn(verified()).path("refreshToken");
        var pair = refresh(stolen).then().statusCode(200).extract().jsonPath();
        UUID session =
                UUID.fromString(SignInTest.claims(pair.getString("accessToken")).getString("sid"));
        graceIsOver(session);

        refresh(stolen).then().statusCode(401).body("type", equalTo("https://studiosync.com/problems/refresh-refused"));

        refresh(pair.getString("refreshToken")).then().statusCode(401);
        Broker.await(SessionCompromised.class, event -> event.sessionId().equals(session));
        Broker.await(SessionRevoked.class, event -> event.sessionId().equals(session));
    }

    @Test
    void an_unknown_token_is_refused() {
        refresh("Zr0n1Y7mSx0cPq2m4yV6vT1d8bK3hJ5wEoLrUiAaXsQ").then().statusCode(401);
    }

    @Test
    void an_expired_session_gives_no_tokens() {
        var pair = signIn(verified()).jsonPath();
        UUID session =
                UUID.fromString(SignInTest.claims(pair.getString("accessToken")).getString("sid"));
        TestDatabase.execute("update sessions set expires_at = now() where id = ?", session);

        refresh(pair.getString("refreshToken")).then().statusCode(401);
    }

    @Test
    void a_withdrawn_membership_takes_effect_at_the_next_refresh() {
        UUID studio = UUID.randomUUID();
        String token = signIn(founderOf(studio)).path("refreshToken");
        TestDatabase.execute("delete from memberships where studio_id = ?", studio);

        refresh(token).then().statusCode(200).body("studioId", nullValue()).body("roles", empty());
    }

    @Test
    void only_hashes_of_tokens_are_stored() {
        String token = signIn(verified()).path("refreshToken");

        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from refresh_tokens where encode(token_hash, 'escape') like ?",
                        "%" + token + "%"));
    }

    private static void graceIsOver(UUID session) {
        TestDatabase.execute(
                "update refresh_tokens set replaced_at = replaced_at - interval '1 minute' where session_id = ?",
                session);
    }
}
