package com.studiosync.gateway.pages;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.GatewayWithStudio;
import com.studiosync.gateway.testing.Visitor;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class PagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/verify-email?token=abc",
                "/confirm-email?token=abc",
                "/reset-password?token=abc",
                "/forgot-password",
                "/invitation?token=abc"
            })
    void pages_load_nothing_from_elsewhere_and_run_only_what_is_in_them(String path) throws Exception {
        Response page = Visitor.onPlatform().get(path);

        page.then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString(hashOf("style", page)))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .body(not(containsString("https://")))
                .body(not(containsString("{{")))
                .body(not(containsString("token=abc")));
    }

    @Test
    void a_page_can_be_asked_for_its_head() {
        Visitor.onPlatform().head("/").then().statusCode(200).contentType("text/html; charset=utf-8");
    }

    @Test
    void a_page_may_run_its_own_scripts() throws Exception {
        Response page = Visitor.onPlatform().get("/verify-email?token=abc");

        page.then()
                .header("Content-Security-Policy", containsString(hashOf("script", page)))
                .body(containsString("/api/v1/auth/verify-email"));
    }

    @Test
    void a_studios_front_page_leads_to_what_it_shows_visitors() {
        DirectoryEntry studio = GatewayWithStudio.studio("pages");

        Visitor.onStudio(studio.subdomain())
                .get("/")
                .then()
                .statusCode(307)
                .header("Location", "/api/v1/public/studio");
    }

    @ParameterizedTest
    @CsvSource({
        "/verify-email, 404",
        "/confirm-email, 404",
        "/reset-password, 404",
        "/forgot-password, 200",
        "/invitation, 200"
    })
    void a_studios_host_has_only_the_pages_that_its_people_need_there(String path, int status) {
        DirectoryEntry studio = GatewayWithStudio.studio("pages");

        Visitor.onStudio(studio.subdomain()).get(path).then().statusCode(status);
    }

    private static String hashOf(String element, Response page) throws Exception {
        String html = page.asString();
        int from = html.indexOf("<" + element + ">") + element.length() + 2;
        String inside = html.substring(from, html.indexOf("</" + element + ">"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(inside.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
