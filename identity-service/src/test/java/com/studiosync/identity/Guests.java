package com.studiosync.identity;

import static io.restassured.RestAssured.given;

import com.studiosync.contracts.identity.InvitationMailRequested;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.testing.Broker;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** People whom a studio invites, and what they find in their mail. */
public final class Guests {

    public static final String INVITATIONS = "/api/v1/invitations";

    private Guests() {}

    public static Response invite(School school, String actor, String email, String... roles) {
        return invite(school.tokenOf(actor), Map.of("email", email, "roles", List.of(roles)));
    }

    public static Response invite(String token, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(INVITATIONS);
    }

    /** Invites many at once. */
    public static Response inviteAll(String token, List<String> emails, String role) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("emails", emails, "roles", List.of(role)))
                .post(INVITATIONS + "/bulk");
    }

    /** Invites in the admin's name; returns the id of the invitation. */
    public static UUID invited(School school, String email, String... roles) {
        return UUID.fromString(invite(school, school.admin(), email, roles)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Invites in the admin's name; returns the token, as the mailbox's owner finds it. */
    public static String tokenFor(School school, String email, String... roles) {
        return tokenOf(invited(school, email, roles), 1);
    }

    /** The token of the mail that was sent as the nth for an invitation. */
    public static String tokenOf(UUID invitation, int nth) {
        List<InvitationMailRequested> mails = Awaitility.await("invitation mail")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> Broker.all(InvitationMailRequested.class, mail -> mail.invitationId()
                                .equals(invitation)),
                        found -> found.size() >= nth);
        String key = ConfigProvider.getConfig().getValue("studiosync.secret-key", String.class);
        return SecretBox.of(key, "mail-token").open(mails.get(nth - 1).sealedToken());
    }

    public static Response look(String token) {
        return given().get(INVITATIONS + "/by-token/" + token);
    }

    /** Accepts as somebody without an account. */
    public static Response acceptAsNewcomer(String token) {
        return accept(
                Map.of("token", token, "firstName", " Robert ", "lastName", "Schumann", "password", People.PASSWORD));
    }

    public static Response accept(Object body) {
        return given().contentType(ContentType.JSON).body(body).post(INVITATIONS + "/accept");
    }

    /** Accepts as somebody who is signed in. */
    public static Response acceptSignedIn(String accessToken, String token) {
        return given().auth()
                .oauth2(accessToken)
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post(INVITATIONS + "/accept");
    }
}
