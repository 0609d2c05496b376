package com.studiosync.gateway.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** Requests as a browser or an app sends them, to a host of the test's choice. */
public final class Visitor {

    private Visitor() {}

    public static RequestSpecification onPlatform() {
        return on("localhost:8080");
    }

    /** With a token that is bound to no studio. */
    public static RequestSpecification signedInOnPlatform() {
        return onPlatform().header("Authorization", "Bearer " + Tokens.unbound());
    }

    public static RequestSpecification onStudio(String subdomain) {
        return on(subdomain + ".localhost:8080");
    }

    public static RequestSpecification on(String host) {
        return given().header("Host", host).redirects().follow(false).urlEncodingEnabled(false);
    }
}
