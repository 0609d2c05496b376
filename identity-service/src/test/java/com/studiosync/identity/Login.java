package com.studiosync.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** A pair of tokens that somebody was given, and what the access token says. */
public record Login(String accessToken, String refreshToken) {

    /** A new sign-in. */
    public static Login of(String email) {
        return of(People.signIn(email));
    }

    /** A new sign-in with a certain program. */
    public static Login with(String userAgent, String email) {
        return of(given().header("User-Agent", userAgent)
                .contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", People.PASSWORD))
                .post("/api/v1/auth/login"));
    }

    /** The pair in an answer that must be one. */
    public static Login of(Response answer) {
        JsonPath pair = answer.then().statusCode(200).extract().jsonPath();
        return new Login(pair.getString("accessToken"), pair.getString("refreshToken"));
    }

    /** The next pair of the same session. */
    public Login refreshed() {
        return of(People.refresh(refreshToken));
    }

    /** A request with the access token. */
    public RequestSpecification asking() {
        return given().auth().oauth2(accessToken);
    }

    /** Whether the session goes on; it does with another pair then. */
    public boolean isAlive() {
        return People.refresh(refreshToken).statusCode() == 200;
    }

    public UUID account() {
        return UUID.fromString(claims().getString("sub"));
    }

    public UUID session() {
        return UUID.fromString(claims().getString("sid"));
    }

    public JsonPath claims() {
        return part(1);
    }

    public String keyId() {
        return part(0).getString("kid");
    }

    private JsonPath part(int i) {
        byte[] json = Base64.getUrlDecoder().decode(accessToken.split("\\.")[i]);
        return new JsonPath(new String(json, StandardCharsets.UTF_8));
    }
}
