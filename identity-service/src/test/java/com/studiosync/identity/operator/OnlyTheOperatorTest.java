package com.studiosync.identity.operator;

import static com.studiosync.identity.Operator.rotate;
import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.founderOf;
import static com.studiosync.identity.People.post;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.identity.Login;
import com.studiosync.identity.Operator;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody else comes near the signing keys, and nobody becomes the operator. */
@QuarkusTest
@WithBackends
class OnlyTheOperatorTest {

    private static final String KEYS = "select id, signs_from from signing_keys order by id";

    private List<List<Object>> before;

    @BeforeEach
    void remember() {
        before = TestDatabase.rows(KEYS);
    }

    @AfterEach
    void no_key_was_made() {
        assertEquals(before, TestDatabase.rows(KEYS));
    }

    @Test
    void an_admin_of_a_studio_and_anybody_else_may_not() {
        Login admin = Login.of(founderOf(UUID.randomUUID()));
        Login person = Login.of(verified());

        rotate(admin, true).then().statusCode(403).contentType("application/problem+json");
        rotate(person, true).then().statusCode(403).contentType("application/problem+json");
        rotate(given(), Map.of("urgent", true)).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void a_session_of_the_operator_that_has_ended_may_not() {
        Login operator = Operator.login();
        operator.asking()
                .delete("/api/v1/account/sessions/" + operator.session())
                .then()
                .statusCode(204);

        rotate(operator, true).then().statusCode(401);
    }

    @Test
    void in_a_studio_the_operator_is_a_member_like_others() {
        UUID studio = UUID.randomUUID();
        UUID account = Operator.login().account();
        Broker.send(new StudioCreated(studio, account, "Rock School", "rock", "UTC", "EUR", "AT", "OPEN"));
        try {
            Awaitility.await("membership")
                    .until(() ->
                            TestDatabase.number("select count(*) from memberships where account_id = ?", account) == 1);

            Login member = Operator.login();

            assertEquals(List.of("ADMIN"), member.claims().getList("groups"));
            rotate(member, true).then().statusCode(403);
        } finally {
            TestDatabase.execute("delete from memberships where account_id = ?", account);
        }
        assertEquals(List.of("OPERATOR"), Operator.login().claims().getList("groups"));
    }

    @Test
    void nobody_registers_as_operator() {
        post(
                        "register",
                        Map.of(
                                "email",
                                stranger(),
                                "password",
                                PASSWORD,
                                "firstName",
                                "Clara",
                                "lastName",
                                "Wieck",
                                "operator",
                                true))
                .then()
                .statusCode(400);
        assertEquals(1, TestDatabase.number("select count(*) from accounts where operator"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            422 | {}
            422 | {"urgent": null}
            400 | {"urgent": true, "keyId": "mine"}
            400 | {"urgent": "soon"}
            400 | {"urgent": []}
            400 | null
            400 | {
            """)
    void a_bad_request_is_refused(int status, String body) {
        rotate(Operator.login().asking(), body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }
}
