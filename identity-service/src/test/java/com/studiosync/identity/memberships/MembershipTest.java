package com.studiosync.identity.memberships;

import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.founderOf;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class MembershipTest {

    @Test
    void a_founder_becomes_admin_and_it_is_told() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);

        UUID account = accountOf(founder);
        MembershipGranted granted =
                Broker.await(MembershipGranted.class, event -> event.studioId().equals(studio));
        assertEquals(account, granted.accountId());
        given().auth()
                .oauth2(signIn(founder).path("accessToken"))
                .get("/api/v1/account/memberships")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].studioId", equalTo(studio.toString()))
                .body("items[0].roles", hasItem("ADMIN"))
                .body("items[0].status", equalTo("ACTIVE"))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_redelivered_founding_makes_no_second_membership() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);
        StudioCreated again =
                new StudioCreated(studio, accountOf(founder), "Rock School", "rock", "UTC", "EUR", "AT", "OPEN");

        Broker.send(again);
        founderOf(UUID.randomUUID());

        assertEquals(1, TestDatabase.number("select count(*) from memberships where studio_id = ?", studio));
    }

    @Test
    void nobody_sees_the_memberships_of_another() {
        founderOf(UUID.randomUUID());

        given().auth()
                .oauth2(signIn(verified()).path("accessToken"))
                .get("/api/v1/account/memberships")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_page_has_a_limit() {
        given().auth()
                .oauth2(signIn(verified()).path("accessToken"))
                .get("/api/v1/account/memberships?limit=101")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("limit"));
    }
}
