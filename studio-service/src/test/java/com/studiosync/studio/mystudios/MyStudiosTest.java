package com.studiosync.studio.mystudios;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.OnVertx;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class MyStudiosTest {

    @Inject
    Transactions transactions;

    @Inject
    Studios studios;

    private final UUID clara = UUID.randomUUID();

    @Test
    void a_person_sees_her_studios_with_her_roles_and_whether_they_are_open() {
        School taught = member(Schools.rockSchool(), clara, "TEACHER", "PARENT");
        School closed = member(Schools.rockSchool(), clara, "STUDENT");
        member(Schools.rockSchool(), UUID.randomUUID(), "ADMIN");
        closed.asAdmin(clara).post("/api/v1/studio/deactivate").then().statusCode(200);

        mine("").then()
                .statusCode(200)
                .body("nextCursor", nullValue())
                .body(
                        "items.id",
                        containsInAnyOrder(taught.id().toString(), closed.id().toString()))
                .body(itemOf(taught) + ".name", is("Rock School"))
                .body(itemOf(taught) + ".subdomain", is(taught.subdomain()))
                .body(itemOf(taught) + ".url", is("http://" + taught.subdomain() + ".localhost:8080"))
                .body(itemOf(taught) + ".status", is("ACTIVE"))
                .body(itemOf(taught) + ".roles", contains("PARENT", "TEACHER"))
                .body(itemOf(closed) + ".status", is("PAUSED"));
    }

    @Test
    void whoever_belongs_to_no_studio_sees_none() {
        mine("").then().statusCode(200).body("items", empty());
    }

    @Test
    void a_studio_that_she_has_left_is_not_hers_any_more() {
        School left = Schools.rockSchool();
        UUID membership = UUID.randomUUID();
        Broker.send(new MembershipGranted(membership, left.id(), clara, Set.of("STUDENT"), "INVITED"));
        awaitMemberships(1);

        Broker.send(new MembershipRevoked(membership, left.id(), clara, "LEFT"));

        awaitMemberships(0);
        mine("").then().body("items", empty());
    }

    @Test
    void many_studios_come_in_pages() {
        List<String> expected = Stream.generate(() -> member(Schools.rockSchool(), clara, "STUDENT"))
                .limit(5)
                .map(school -> school.id().toString())
                .toList();

        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = mine("?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        }

        assertEquals(5, seen.size());
        assertEquals(Set.copyOf(expected), Set.copyOf(seen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=101", "?cursor=nonsense"})
    void a_page_that_cannot_be_is_refused(String query) {
        mine(query).then().statusCode(422).body("errors.field", notNullValue());
    }

    @Test
    void nobody_without_a_token_sees_any() {
        given().get("/api/v1/studios").then().statusCode(401);
    }

    @Test
    void the_database_shows_an_account_the_studios_that_it_belongs_to_and_no_other() {
        School hers = member(Schools.rockSchool(), clara, "STUDENT");
        member(Schools.rockSchool(), UUID.randomUUID(), "STUDENT");

        List<Studio> seen = OnVertx.await(() -> transactions.ofAccount(clara, studios::listAll));
        int changed = OnVertx.await(() ->
                transactions.ofAccount(clara, () -> studios.update("details.name = 'mine' where id = ?1", hers.id())));

        assertEquals(List.of(hers.id()), seen.stream().map(Studio::id).toList());
        assertEquals(0, changed);
    }

    private Response mine(String query) {
        return Schools.as(Token.ofNoStudio().withAccount(clara)).get("/api/v1/studios" + query);
    }

    private static String itemOf(School school) {
        return "items.find { it.id == '" + school.id() + "' }";
    }

    private static School member(School school, UUID account, String... roles) {
        Broker.send(new MembershipGranted(UUID.randomUUID(), school.id(), account, Set.of(roles), "INVITED"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number(
                                "select count(*) from members where studio_id = ? and account_id = ?",
                                school.id(),
                                account)
                        == 1);
        return school;
    }

    private void awaitMemberships(int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number("select count(*) from members where account_id = ?", clara) == count);
    }
}
