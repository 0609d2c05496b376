package com.studiosync.identity.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.identity.SignedIn;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class EditAccountTest {

    private SignedIn clara;

    @BeforeEach
    void sign_in() {
        clara = SignedIn.someone();
    }

    @Test
    void the_account_tells_all_that_is_known_of_its_owner() {
        clara.request()
                .get("/api/v1/account")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .body("id", is(clara.account().toString()))
                .body("emailVerified", is(true))
                .body("locale", is("en"))
                .body("timezone", nullValue())
                .body("hasAvatar", is(false))
                .body("createdAt", notNullValue())
                .body("updatedAt", notNullValue())
                .body("lastLoginAt", notNullValue())
                .body("version", nullValue());
    }

    @Test
    void who_has_read_the_account_gets_it_again_only_when_it_has_changed() {
        String tag = etag();
        clara.request()
                .header("If-None-Match", tag)
                .get("/api/v1/account")
                .then()
                .statusCode(304);

        patch("{\"phone\": \"+493012345678\"}").statusCode(200).header("ETag", not(tag));

        clara.request()
                .header("If-None-Match", tag)
                .get("/api/v1/account")
                .then()
                .statusCode(200);
    }

    @Test
    void every_field_can_be_changed_and_is_told() {
        patch("""
                {"firstName": "Clara Josephine", "lastName": "Schumann", "phone": "+493012345678",
                 "locale": "de-AT", "timezone": "Europe/Vienna"}
                """).statusCode(200).body("lastName", is("Schumann"));

        Map<String, Object> account = clara.look().getMap("");
        assertEquals("Clara Josephine", account.get("firstName"));
        assertEquals("Schumann", account.get("lastName"));
        assertEquals("+493012345678", account.get("phone"));
        assertEquals("de-AT", account.get("locale"));
        assertEquals("Europe/Vienna", account.get("timezone"));
        assertEquals(
                new AccountUpdated(
                        clara.account(),
                        clara.email(),
                        "Clara Josephine",
                        "Schumann",
                        "de-AT",
                        "Europe/Vienna",
                        Set.of("firstName", "lastName", "phone", "locale", "timezone")),
                told());
    }

    @Test
    void absent_fields_stay_and_null_clears_one() {
        patch("{\"phone\": \"+493012345678\", \"timezone\": \"Europe/Vienna\"}").statusCode(200);

        patch("{\"phone\": null}")
                .statusCode(200)
                .body("phone", nullValue())
                .body("timezone", is("Europe/Vienna"))
                .body("firstName", is("Clara"));
    }

    @Test
    void a_change_that_changes_nothing_is_not_told() {
        String tag = etag();
        String updatedAt = clara.look().getString("updatedAt");

        patch("{\"firstName\": \" Clara \", \"phone\": null}")
                .statusCode(200)
                .header("ETag", tag)
                .body("updatedAt", is(updatedAt));

        assertNothingWasTold();
    }

    @Test
    void a_language_is_kept_in_the_usual_spelling() {
        patch("{\"locale\": \"DE-at\"}").statusCode(200).body("locale", is("de-AT"));
    }

    @Test
    void a_version_that_is_sent_must_be_the_current_one() {
        String seen = etag();
        patch("{\"phone\": \"+493012345678\"}").statusCode(200);

        patchHaving(seen, "{\"phone\": null}")
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/stale"));

        assertEquals("+493012345678", clara.look().getString("phone"));
        patchHaving(etag(), "{\"phone\": null}").statusCode(200);
        patchHaving("nonsense", "{}").statusCode(400);
    }

    @Test
    void a_refused_change_leaves_and_tells_nothing() {
        String tag = etag();

        patch("{\"firstName\": \"Robert\", \"phone\": \"12\"}").statusCode(422);
        patch("{\"firstName\": \"Robert\", \"unknown\": null}").statusCode(400);

        assertEquals(tag, etag());
        assertNothingWasTold();
    }

    @Test
    void a_failure_leaves_everything_as_it_was() {
        String tag = etag();

        Sabotage.of("AccountUpdated", () -> patch("{\"firstName\": \"Robert\"}").statusCode(500));

        assertEquals(tag, etag());
        assertEquals("Clara", clara.look().getString("firstName"));
    }

    @Test
    void a_stranger_neither_reads_nor_writes() {
        SignedIn stranger = SignedIn.someone();
        given().get("/api/v1/account").then().statusCode(401);
        given().contentType(MergePatch.MEDIA_TYPE)
                .body("{\"firstName\": \"Mallory\"}")
                .patch("/api/v1/account")
                .then()
                .statusCode(401);

        stranger.request()
                .contentType(MergePatch.MEDIA_TYPE)
                .body("{\"firstName\": \"Mallory\"}")
                .patch("/api/v1/account")
                .then()
                .statusCode(200);

        assertEquals("Clara", clara.look().getString("firstName"));
    }

    private ValidatableResponse patch(String body) {
        return clara.request()
                .contentType(MergePatch.MEDIA_TYPE)
                .body(body)
                .patch("/api/v1/account")
                .then();
    }

    private ValidatableResponse patchHaving(String tag, String body) {
        return clara.request()
                .header("If-Match", tag)
                .contentType(MergePatch.MEDIA_TYPE)
                .body(body)
                .patch("/api/v1/account")
                .then();
    }

    private String etag() {
        return clara.request().get("/api/v1/account").header("ETag");
    }

    private AccountUpdated told() {
        return Broker.await(AccountUpdated.class, event -> event.accountId().equals(clara.account()));
    }

    /** The events of an account keep their order: what is told next would come after what should not have been. */
    private void assertNothingWasTold() {
        patch("{\"timezone\": \"Asia/Tokyo\"}").statusCode(200);
        assertEquals(Set.of("timezone"), told().changed());
    }
}
