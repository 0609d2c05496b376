package com.studiosync.profile.enrolment;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.visiting;

import com.studiosync.contracts.profile.EnrolmentMailRequested;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.profile.StudioNews;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who applies at a studio, and what becomes of it; each has an address of its own. */
public record Application(UUID studio, String email, Map<String, Object> body) {

    public static final String PUBLIC = "/api/v1/public/enrolments";
    public static final String ENROLMENTS = "/api/v1/enrolments";

    /** One for oneself, at a studio that is there. */
    public static Application adult(UUID studio) {
        StudioNews.isKnown(studio);
        String email = "clara." + UUID.randomUUID() + "@example.com";
        return new Application(
                studio,
                email,
                Map.of(
                        "student",
                        Map.of("firstName", "Clara", "lastName", "Wieck"),
                        "email",
                        email,
                        "instrument",
                        "PIANO"));
    }

    /** One for a child. */
    public static Application child(UUID studio) {
        Application adult = adult(studio);
        return adult.with("student", Map.of("firstName", "Felix", "lastName", "Schumann", "dateOfBirth", "2017-06-11"))
                .with("guardian", Map.of("firstName", "Robert", "lastName", "Schumann", "relation", "FATHER"))
                .with("phone", "+4315050308");
    }

    public Application with(String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return new Application(studio, email, changed);
    }

    /** The same from another address. */
    public Application from(String other) {
        return new Application(studio, other, with("email", other).body());
    }

    /** The same on the host of another studio. */
    public Application at(UUID other) {
        return new Application(other, email, body);
    }

    /** Sends it in from somewhere, another place each time. */
    public Response send() {
        int place = ThreadLocalRandom.current().nextInt(1 << 24);
        return send("10.%d.%d.%d".formatted(place >> 16, place >> 8 & 255, place & 255));
    }

    /** The same from an address that the gateway tells of. */
    public Response send(String address) {
        return visiting(studio)
                .header("X-Forwarded-For", address)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PUBLIC);
    }

    /** Sends it in; returns its id, which nobody but the studio learns. */
    public UUID sent() {
        send().then().statusCode(202);
        return id();
    }

    public UUID id() {
        return (UUID) TestDatabase.rows(
                        "select id from enrolments where studio_id = ? and email = ? order by id desc limit 1",
                        studio,
                        email)
                .get(0)
                .get(0);
    }

    public static Response decide(Token admin, UUID id, String decision, Map<String, ?> body) {
        return post(admin, ENROLMENTS + "/" + id + "/" + decision, body);
    }

    public static Response look(Token admin, UUID id) {
        return as(admin).get(ENROLMENTS + "/" + id);
    }

    /** Answers an offer on the host of a studio. */
    public static Response answer(UUID studio, String answer, String token) {
        return visiting(studio)
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post(PUBLIC + "/offers/" + answer);
    }

    /** The mail of that kind, once it was asked for. */
    public static EnrolmentMailRequested mail(UUID id, String template) {
        return Broker.await(
                EnrolmentMailRequested.class,
                mail -> mail.enrolmentId().equals(id) && mail.template().equals(template));
    }

    /** The token of the offer, as the applicant finds it in the mail. */
    public static String tokenOf(UUID id) {
        String key = ConfigProvider.getConfig().getValue("studiosync.secret-key", String.class);
        return SecretBox.of(key, "mail-token")
                .open(mail(id, "enrolment-offered").sealedToken());
    }
}
