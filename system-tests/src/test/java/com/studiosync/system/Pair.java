package com.studiosync.system;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** The two tokens of a session. */
public record Pair(String access, String refresh) {

    public static Pair of(Response answer) {
        JsonPath tokens = answer.then().statusCode(200).extract().jsonPath();
        return new Pair(tokens.getString("accessToken"), tokens.getString("refreshToken"));
    }

    /** Of somebody who has just signed in. */
    static Pair ofNewPerson() {
        return of(Platform.post(
                Platform.onPlatform(),
                "login",
                Map.of("email", Platform.verifiedPerson(), "password", Platform.PASSWORD)));
    }

    /** The answer to a refresh at one of the replicas, or at the gateway. */
    Response refreshedAt(RequestSpecification door) {
        return Platform.post(door, "refresh", Map.of("refreshToken", refresh));
    }
}
