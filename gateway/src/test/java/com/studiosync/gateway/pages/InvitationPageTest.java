package com.studiosync.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.Answers;
import com.studiosync.gateway.testing.GatewayTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class InvitationPageTest {

    private static final String LOOK = "/api/v1/invitations/by-token/abc";
    private static final String ACCEPT = "/api/v1/invitations/accept";

    private final Browser browser = new Browser();

    @BeforeEach
    void accepting_works() {
        Answers.at(ACCEPT, 200, new JsonObject());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void somebody_new_sees_who_invites_to_what_and_accepts_with_a_name_and_a_password() {
        Answers.at(LOOK, 200, invitation(false));
        browser.open("/invitation?token=abc");
        assertFalse(browser.address().contains("abc"));
        assertTrue(browser.text().startsWith("Rock <i>School</i>"), browser.text());
        assertTrue(
                browser.text().contains("Clara <b>Wieck</b> invites you to join as teacher, parent, until "),
                browser.text());
        assertEquals("ada@example.com", browser.input("email").getValue());
        assertEquals(List.of(), Answers.sentTo(ACCEPT));

        browser.type("firstName", "Ada")
                .type("lastName", "Lovelace")
                .type("password", "correct horse battery")
                .press("Accept the invitation");

        assertEquals(
                new JsonObject()
                        .put("token", "abc")
                        .put("firstName", "Ada")
                        .put("lastName", "Lovelace")
                        .put("password", "correct horse battery"),
                new JsonObject(Answers.sentTo(ACCEPT).get(0)));
        assertTrue(browser.text().startsWith("Welcome to Rock <i>School</i>"), browser.text());
    }

    @Test
    void somebody_with_an_account_accepts_with_its_password_alone() {
        Answers.at(LOOK, 200, invitation(true));
        browser.open("/invitation?token=abc");
        assertFalse(browser.shows("firstName") || browser.shows("lastName"));
        assertEquals("current-password", browser.input("password").getAttribute("autocomplete"));

        browser.type("password", "correct horse battery").press("Accept the invitation");

        assertEquals(
                new JsonObject().put("token", "abc").put("password", "correct horse battery"),
                new JsonObject(Answers.sentTo(ACCEPT).get(0)));
        assertTrue(browser.text().startsWith("Welcome to "), browser.text());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void a_wrong_password_is_told_beside_the_field(int status) {
        Answers.at(LOOK, 200, invitation(true));
        Answers.at(ACCEPT, status, new JsonObject());
        browser.open("/invitation?token=abc").type("password", "not mine");

        browser.press("Accept the invitation");

        assertTrue(browser.text().contains("This is not the password of that account."), browser.text());
        assertTrue(browser.shows("form") && browser.shows("forgotten"));
    }

    @Test
    void each_field_that_is_refused_says_why() {
        Answers.at(LOOK, 200, invitation(false));
        Answers.at(
                ACCEPT,
                422,
                new JsonObject()
                        .put(
                                "errors",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("field", "firstName")
                                                .put("message", "is too long"))
                                        .add(new JsonObject()
                                                .put("field", "password")
                                                .put("message", "is easy to guess"))));
        browser.open("/invitation?token=abc")
                .type("firstName", "Ada")
                .type("lastName", "Lovelace")
                .type("password", "aaaaaaaaaa");

        browser.press("Accept the invitation");

        assertTrue(browser.shows("firstName-wrong") && browser.shows("password-wrong"));
        assertFalse(browser.shows("lastName-wrong"));
        assertTrue(browser.text().contains("is easy to guess"), browser.text());
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 409})
    void an_invitation_that_is_over_says_so(int status) {
        Answers.at(LOOK, 200, invitation(true));
        Answers.at(ACCEPT, status, new JsonObject());
        browser.open("/invitation?token=abc").type("password", "correct horse battery");

        browser.press("Accept the invitation");

        assertTrue(browser.text().startsWith("This invitation does not work any more"), browser.text());
        assertFalse(browser.shows("form"));
    }

    @Test
    void an_invitation_that_nobody_knows_is_not_asked_anything() {
        Answers.at(LOOK, 404, new JsonObject());

        browser.open("/invitation?token=abc");

        assertTrue(browser.text().startsWith("This invitation does not work any more"), browser.text());
        assertFalse(browser.shows("form"));
    }

    @Test
    void when_it_cannot_be_looked_up_right_now_that_is_said() {
        Answers.at(LOOK, 503, new JsonObject());

        browser.open("/invitation?token=abc");

        assertTrue(browser.text().startsWith("Not right now"), browser.text());
    }

    private static JsonObject invitation(boolean accountExists) {
        return new JsonObject()
                .put("studioName", "Rock <i>School</i>")
                .put("email", "ada@example.com")
                .put("roles", new JsonArray().add("TEACHER").add("PARENT"))
                .put("inviterName", "Clara <b>Wieck</b>")
                .put("expiresAt", "2026-09-01T08:30:00Z")
                .put("accountExists", accountExists);
    }
}
