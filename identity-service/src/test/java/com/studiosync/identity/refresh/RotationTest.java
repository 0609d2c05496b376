package com.studiosync.identity.refresh;

import static com.studiosync.identity.People.founderOf;
import static com.studiosync.identity.People.refresh;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.verified;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.identity.Login;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RotationTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void let_the_clock_go_on() {
        clock.reset();
    }

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
    void refreshes_in_the_same_instant_follow_one_another() {
        clock.stop();
        Login first = Login.of(signIn(verified()));

        Login second = first.refreshed();
        Login third = second.refreshed();
        Login tab = first.refreshed();

        assertEquals(
                3,
                Stream.of(first, second, third)
                        .map(Login::refreshToken)
                        .distinct()
                        .count());
        assertEquals(second.refreshToken(), tab.refreshToken());
        assertTrue(third.isAlive());
    }

    @Test
    void an_unknown_token_is_refused() {
        refresh("Zr0n1Y7mSx0cPq2m4yV6vT1d8bK3hJ5wEoLrUiAaXsQ").then().statusCode(401);
    }

    @Test
    void an_expired_session_gives_no_tokens() {
        Login login = Login.of(verified());
        TestDatabase.execute("update sessions set expires_at = now() where id = ?", login.session());

        refresh(login.refreshToken()).then().statusCode(401);
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
}
