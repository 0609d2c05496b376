package com.studiosync.identity;

import static io.restassured.RestAssured.given;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** People in every state that a test needs, brought there by the way that real ones take. */
public final class People {

    public static final String PASSWORD = "correct horse battery";

    private People() {}

    /** Somebody that nobody has heard of. */
    public static String stranger() {
        return "p" + UUID.randomUUID() + "@example.com";
    }

    /** Several of them. */
    public static List<String> strangers(int number) {
        return IntStream.range(0, number).mapToObj(i -> stranger()).toList();
    }

    /** Somebody who has registered and has not looked into her mail yet. */
    public static String registered() {
        String email = stranger();
        register(email, PASSWORD).then().statusCode(202);
        return email;
    }

    /** Somebody who can sign in. */
    public static String verified() {
        String email = registered();
        verify(tokenMailedTo(email)).then().statusCode(204);
        return email;
    }

    /** Somebody who founded a studio and is its ADMIN. */
    public static String founderOf(UUID studio) {
        String email = verified();
        UUID account = accountOf(email);
        Broker.send(new StudioCreated(studio, account, "Rock School", "rock", "UTC", "EUR", "AT", "OPEN"));
        Awaitility.await("membership")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number(
                                "select count(*) from memberships where account_id = ? and studio_id = ?",
                                account,
                                studio)
                        == 1);
        return email;
    }

    public static Response register(String email, String password) {
        return post(
                "register", Map.of("email", email, "password", password, "firstName", "Clara", "lastName", "Wieck"));
    }

    public static Response verify(String token) {
        return post("verify-email", Map.of("token", token));
    }

    public static Response signIn(String email) {
        return signIn(email, PASSWORD);
    }

    public static Response signIn(String email, String password) {
        return post("login", Map.of("email", email, "password", password));
    }

    public static Response refresh(String refreshToken) {
        return post("refresh", Map.of("refreshToken", refreshToken));
    }

    public static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/auth/" + path);
    }

    /** The token of the latest verification mail to an address, as its owner finds it. */
    public static String tokenMailedTo(String email) {
        MailRequested mail = Broker.awaitLatest(MailRequested.class, sent -> isVerification(sent, email));
        String key = ConfigProvider.getConfig().getValue("studiosync.secret-key", String.class);
        return SecretBox.of(key, "mail-token").open(mail.sealedToken());
    }

    /** The token of the latest verification mail, once it is another than a former one. */
    public static String tokenMailedAfter(String former, String email) {
        return Awaitility.await("another mail")
                .atMost(Duration.ofSeconds(60))
                .until(() -> tokenMailedTo(email), token -> !token.equals(former));
    }

    private static boolean isVerification(MailRequested mail, String email) {
        return "verify-email".equals(mail.template()) && email.equals(mail.to());
    }

    public static UUID accountOf(String email) {
        return Broker.await(UserRegistered.class, event -> event.email().equals(email))
                .accountId();
    }
}
