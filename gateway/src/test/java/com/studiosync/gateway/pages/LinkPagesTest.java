package com.studiosync.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.Answers;
import com.studiosync.gateway.testing.GatewayTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class LinkPagesTest {

    private static final String RESET = "/api/v1/auth/password/reset";
    private static final JsonObject NOTHING = new JsonObject();

    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/verify-email, /api/v1/auth/verify-email, Confirm my address, Your address is confirmed",
        "/confirm-email, /api/v1/account/email/confirm, Use this address, Your new address is confirmed"
    })
    void one_press_confirms_an_address_and_nothing_happens_before(
            String page, String path, String button, String done) {
        Answers.at(path, 204, NOTHING);
        browser.open(page + "?token=a-b_c");
        assertEquals("http://localhost:" + RestAssured.port + page, browser.address());
        assertEquals(List.of(), Answers.sentTo(path));

        browser.press(button);

        assertEquals(List.of("{\"token\":\"a-b_c\"}"), Answers.sentTo(path));
        assertTrue(browser.text().startsWith(done), browser.text());
        assertFalse(browser.shows("form"));
    }

    @ParameterizedTest
    @CsvSource({
        "/verify-email, /api/v1/auth/verify-email, Confirm my address, ask for a new mail",
        "/confirm-email, /api/v1/account/email/confirm, Use this address, change it again"
    })
    void a_link_that_confirms_nothing_any_more_tells_what_to_do(
            String page, String path, String button, String advice) {
        Answers.at(path, 422, NOTHING);
        browser.open(page + "?token=a-b_c");

        browser.press(button);

        assertTrue(browser.text().startsWith("This link does not work any more"), browser.text());
        assertTrue(browser.text().contains(advice), browser.text());
        assertFalse(browser.shows("form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify-email", "/confirm-email", "/reset-password", "/invitation"})
    void a_link_without_its_token_says_so_and_offers_nothing(String page) {
        browser.open(page);

        assertTrue(browser.text().startsWith("This link is not complete"), browser.text());
        assertFalse(browser.shows("form"));
    }

    @Test
    void a_new_password_is_set() {
        Answers.at(RESET, 204, NOTHING);
        browser.open("/reset-password?token=abc").type("newPassword", "correct horse \"battery\"");
        assertFalse(browser.address().contains("abc"));

        browser.press("Set this password");

        assertEquals(
                new JsonObject().put("token", "abc").put("newPassword", "correct horse \"battery\""),
                new JsonObject(Answers.sentTo(RESET).get(0)));
        assertTrue(browser.text().startsWith("Your new password is set"), browser.text());
    }

    @Test
    void a_password_that_is_refused_is_told_why_beside_the_field_and_can_be_mended() {
        Answers.at(RESET, 422, errors("newPassword", "is easy to guess <b>here</b>"));
        browser.open("/reset-password?token=abc").type("newPassword", "aaaaaaaaaa");

        browser.press("Set this password");

        assertEquals("true", browser.input("newPassword").getAttribute("aria-invalid"));
        assertTrue(browser.text().contains("is easy to guess <b>here</b>"), browser.text());
        assertTrue(browser.text().startsWith("Set a new password"), browser.text());
        Answers.at(RESET, 204, NOTHING);
        browser.type("newPassword", " and more").press("Set this password");
        assertTrue(browser.text().startsWith("Your new password is set"), browser.text());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422})
    void a_link_that_is_used_up_leads_to_a_new_one(int status) {
        Answers.at(RESET, status, status == 422 ? errors("token", "is not valid") : NOTHING);
        browser.open("/reset-password?token=abc").type("newPassword", "correct horse battery");

        browser.press("Set this password");

        assertTrue(browser.text().startsWith("This link does not work any more"), browser.text());
        assertFalse(browser.shows("form"));
        assertTrue(browser.shows("again"));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void when_the_service_is_busy_the_same_can_be_sent_again(int status) {
        Answers.at(RESET, status, NOTHING);
        browser.open("/reset-password?token=abc").type("newPassword", "correct horse battery");

        browser.press("Set this password");

        assertTrue(browser.text().startsWith("Not right now"), browser.text());
        Answers.at(RESET, 204, NOTHING);
        browser.press("Set this password");
        assertTrue(browser.text().startsWith("Your new password is set"), browser.text());
    }

    @Test
    void a_password_can_be_shown_and_hidden_again() {
        browser.open("/reset-password?token=abc").type("newPassword", "correct horse battery");
        assertEquals("password", browser.input("newPassword").getAttribute("type"));

        browser.press("Show");

        assertEquals("text", browser.input("newPassword").getAttribute("type"));
        browser.press("Hide");
        assertEquals("password", browser.input("newPassword").getAttribute("type"));
    }

    @Test
    void whoever_asks_for_a_new_password_learns_nothing_about_the_address() {
        String forgot = "/api/v1/auth/password/forgot";
        Answers.at(forgot, 202, NOTHING);
        browser.open("/forgot-password").type("email", "ada@example.com");

        browser.press("Send me the link");

        assertEquals(List.of("{\"email\":\"ada@example.com\"}"), Answers.sentTo(forgot));
        assertTrue(browser.text().contains("If there is an account with that address"), browser.text());
    }

    private static JsonObject errors(String field, String message) {
        return new JsonObject()
                .put(
                        "errors",
                        new JsonArray().add(new JsonObject().put("field", field).put("message", message)));
    }
}
