package com.studiosync.identity.members;

import static com.studiosync.identity.People.accountOf;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.identity.School;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RemovalTest {

    private School school;

    @BeforeEach
    void a_studio_that_approves() {
        school = School.withPolicy("APPROVAL");
    }

    @Test
    void who_was_removed_is_gone_and_her_tokens_are_refused() {
        School open = School.open();
        String email = open.member(Role.TEACHER);
        String session = new JsonPath(new String(
                        Base64.getUrlDecoder().decode(open.tokenOf(email).split("\\.")[1])))
                .getString("sid");

        open.as(open.admin())
                .delete("/api/v1/members/" + accountOf(email))
                .then()
                .statusCode(204);

        UUID account = accountOf(email);
        MembershipRevoked revoked =
                Broker.await(MembershipRevoked.class, event -> event.accountId().equals(account));
        assertEquals("REMOVED", revoked.cause());
        Broker.await(
                RevocationEntry.class, entry -> entry.sessionId().toString().equals(session));
        assertEquals(1, open.notes("MEMBERSHIP_REVOKED", accountOf(open.admin()), account));
        assertFalse(open.knows(email));
        assertEquals(1, TestDatabase.number("select count(*) from accounts where id = ?", account));
        open.as(open.admin()).delete("/api/v1/members/" + account).then().statusCode(404);
    }

    @Test
    void who_waits_is_declined_not_removed() {
        String email = school.waiting();

        school.as(school.admin())
                .delete("/api/v1/members/" + accountOf(email))
                .then()
                .statusCode(409)
                .body("type", endsWith("/member-pending"));

        assertTrue(school.knows(email));
    }
}
