package com.studiosync.system;

import static com.studiosync.system.Platform.onPlatform;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.Replica;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two replicas of identity-service at one database: it makes no difference which of them is asked. */
class TwoReplicasIT {

    private static Replica replica;

    @BeforeAll
    static void start_another() {
        replica = Stack.get().replica(Service.IDENTITY);
    }

    @AfterAll
    static void end_it() {
        replica.close();
    }

    @Test
    void tabs_that_refresh_at_both_in_the_same_instant_get_the_same_successor() {
        Pair pair = Pair.ofNewPerson();

        Set<String> successors = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        Pair.of(pair.refreshedAt(i % 2 == 0 ? one() : other())).refresh()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .collect(Collectors.toSet());

        assertEquals(1, successors.size());
    }

    @Test
    void a_session_goes_to_and_fro_between_them() {
        Pair first = Pair.ofNewPerson();

        Pair second = Pair.of(first.refreshedAt(other()));
        Pair third = Pair.of(second.refreshedAt(one()));

        assertEquals(200, third.refreshedAt(other()).statusCode());
    }

    @Test
    void a_token_that_was_used_at_one_is_a_replay_at_the_other() {
        Pair stolen = Pair.ofNewPerson();
        Pair current = Pair.of(stolen.refreshedAt(one()));

        Awaitility.await("the end of the grace")
                .atMost(Platform.PATIENCE)
                .until(() -> stolen.refreshedAt(other()).statusCode() == 401);

        assertEquals(401, current.refreshedAt(one()).statusCode());
    }

    @Test
    void a_token_of_the_one_is_good_at_the_other_and_everywhere_else() {
        Pair pair = Pair.of(Pair.ofNewPerson().refreshedAt(other()));

        assertEquals(
                200, one().auth().oauth2(pair.access()).get("/api/v1/account").statusCode());
        assertEquals(
                200, other().auth().oauth2(pair.access()).get("/api/v1/account").statusCode());
        assertEquals(
                200,
                onPlatform().auth().oauth2(pair.access()).get("/api/v1/account").statusCode());
    }

    private static RequestSpecification one() {
        return at(Stack.get().addresses().service(Service.IDENTITY));
    }

    private static RequestSpecification other() {
        return at(replica.address());
    }

    private static RequestSpecification at(URI address) {
        return given().baseUri(address.toString());
    }
}
