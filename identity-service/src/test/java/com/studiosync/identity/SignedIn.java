package com.studiosync.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Somebody on one device: signed in, with the tokens that this device holds. */
public record SignedIn(String email, UUID account, String accessToken, String refreshToken) {

    /** Somebody new. */
    public static SignedIn someone() {
        return as(People.verified());
    }

    /** The owner of that address, on another device. */
    public static SignedIn as(String email) {
        JsonPath tokens = People.signIn(email).then().statusCode(200).extract().jsonPath();
        return new SignedIn(
                email, People.accountOf(email), tokens.getString("accessToken"), tokens.getString("refreshToken"));
    }

    /** A request that she sends. */
    public RequestSpecification request() {
        return given().auth().oauth2(accessToken);
    }

    /** Sends JSON to an operation below her account. */
    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post("/api/v1/account/" + path);
    }

    /** What the service knows of her. */
    public JsonPath look() {
        return request().get("/api/v1/account").then().statusCode(200).extract().jsonPath();
    }

    /** Whether this device can go on. */
    public boolean isStillSignedIn() {
        return People.refresh(refreshToken).statusCode() == 200;
    }
}
