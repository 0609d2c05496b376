package com.studiosync.system;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What people do with the platform, through its public doors alone. */
public final class Platform {

    public static final String PASSWORD = "correct horse battery";
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern TOKEN_IN_LINK = Pattern.compile("/[a-z-]+\\?token=([A-Za-z0-9_-]+)");

    private Platform() {}

    /** A studio that was founded, with a token of its admin that is bound to it. */
    public record Studio(String subdomain, UUID id, String founder, String adminToken) {}

    /** A request to the platform's own host. */
    public static RequestSpecification onPlatform() {
        return given().baseUri(Stack.get().addresses().platform().toString());
    }

    /** A request to a host, whatever its name, at the gateway. */
    public static RequestSpecification onHost(String host) {
        URI platform = Stack.get().addresses().platform();
        return given().baseUri("http://127.0.0.1:" + platform.getPort()).header("Host", host);
    }

    /** A request to a studio's host. */
    public static RequestSpecification onStudio(String subdomain) {
        return onHost(Stack.get().addresses().studio(subdomain).getAuthority());
    }

    public static String newName(String prefix) {
        return prefix + Long.toString(System.nanoTime(), 36);
    }

    /** Registers somebody, follows the link in her mail, and returns her address. */
    static String verifiedPerson() {
        String email = newName("clara") + "@example.com";
        register(email);
        post(onPlatform(), "verify-email", Map.of("token", tokenMailedTo(email)))
                .then()
                .statusCode(204);
        return email;
    }

    static void register(String email) {
        post(
                        onPlatform(),
                        "register",
                        Map.of("email", email, "password", PASSWORD, "firstName", "Clara", "lastName", "Wieck"))
                .then()
                .statusCode(202);
    }

    static String tokenMailedTo(String email) {
        return tokenIn(mailTo(email, "Confirm"));
    }

    /** The token in the link of a mail. */
    public static String tokenIn(JsonPath mail) {
        Matcher link = TOKEN_IN_LINK.matcher(mail.getString("text"));
        if (!link.find()) {
            throw new AssertionError("No link with a token in the mail " + mail.getString("subject"));
        }
        return link.group(1);
    }

    /** Waits for the mail to somebody whose subject contains a word. */
    public static JsonPath mailTo(String email, String word) {
        String id = Awaitility.await("mail about '" + word + "' to " + email)
                .atMost(PATIENCE)
                .until(() -> mailsTo(email, word), found -> !found.isEmpty())
                .get(0);
        return mailbox().get("/api/messages/" + id).jsonPath();
    }

    /** The ids of the mails to somebody whose subject contains a word. */
    static List<String> mailsTo(String email, String word) {
        return mailbox()
                .get("/api/messages?to={email}", email)
                .jsonPath()
                .getList("items.findAll { it.subject.contains('" + word + "') }.id", String.class);
    }

    private static RequestSpecification mailbox() {
        return given().baseUri(Stack.get().addresses().mailbox().toString());
    }

    public static String signIn(String email) {
        return post(onPlatform(), "login", Map.of("email", email, "password", PASSWORD))
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    /** Founds a studio and waits until its founder is its admin. */
    public static Studio studio(String prefix) {
        String founder = verifiedPerson();
        String token = signIn(founder);
        String subdomain = newName(prefix);
        UUID id = UUID.fromString(
                found(token, subdomain).then().statusCode(201).extract().path("id"));
        return new Studio(subdomain, id, founder, adminToken(token, id));
    }

    static Response found(String token, String subdomain) {
        return onPlatform()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Studio " + subdomain, "subdomain", subdomain))
                .post("/api/v1/studios");
    }

    /** Switches to a studio as soon as the membership is there. */
    public static String adminToken(String token, UUID studio) {
        Awaitility.await("membership").atMost(PATIENCE).until(() -> onPlatform()
                .auth()
                .oauth2(token)
                .get("/api/v1/account/memberships")
                .jsonPath()
                .getList("items.studioId")
                .contains(studio.toString()));
        return post(onPlatform().auth().oauth2(token), "switch", Map.of("studioId", studio))
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    public static Response post(RequestSpecification from, String operation, Object body) {
        return from.contentType(ContentType.JSON).body(body).post("/api/v1/auth/" + operation);
    }
}
