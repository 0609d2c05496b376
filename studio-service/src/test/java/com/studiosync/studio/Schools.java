package com.studiosync.studio;

import static io.restassured.RestAssured.given;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Studios for tests, founded through the API as everybody founds them. */
public final class Schools {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Schools() {}

    /** A founded studio and what it takes to act in it. */
    public record School(UUID id, String subdomain) {

        public RequestSpecification asA(Role role) {
            return as(Token.of(id, role));
        }

        /** The account that founded it. */
        public UUID founder() {
            return (UUID) TestDatabase.rows("select founder_account_id from studios where id = ?", id)
                    .get(0)
                    .get(0);
        }

        /** An admin of it with that account. */
        public RequestSpecification asAdmin(UUID account) {
            return as(Token.of(id, Role.ADMIN).withAccount(account));
        }
    }

    /** A subdomain that no other test has. */
    public static String freshSubdomain() {
        return "school-" + COUNT.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
    }

    public static School rockSchool() {
        String subdomain = freshSubdomain();
        String id = found(Token.ofNoStudio(), Map.of("name", "Rock School", "subdomain", subdomain))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new School(UUID.fromString(id), subdomain);
    }

    public static Response found(Token founder, Map<String, ?> wish) {
        return as(founder).body(wish).post("/api/v1/studios");
    }

    public static RequestSpecification as(Token token) {
        return given().auth().oauth2(token.compact()).contentType(ContentType.JSON);
    }
}
