package com.studiosync.identity;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** The platform's operator, whom the configuration of the tests names. */
public final class Operator {

    public static final String EMAIL = "operator@example.com";

    private Operator() {}

    public static Login login() {
        return Login.of(People.signIn(EMAIL, "the operator's first password"));
    }

    /** Asks for another signing key. */
    public static Response rotate(Login login, boolean urgent) {
        return rotate(login.asking(), Map.of("urgent", urgent));
    }

    public static Response rotate(RequestSpecification asking, Object body) {
        return asking.contentType(ContentType.JSON).body(body).post("/api/v1/operator/signing-keys/rotation");
    }
}
