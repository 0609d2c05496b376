package com.studiosync.profile.invited;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;

import com.studiosync.contracts.identity.InvitationAccepted;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.contracts.profile.StudentUpdated;
import com.studiosync.profile.StudioNews;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** People who are invited, as admins have it done, and the part of identity-service in it. */
public final class Invited {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Invited() {}

    /** An address that nobody else has. */
    public static String address() {
        return "robert." + UUID.randomUUID() + "@example.com";
    }

    /** Has a student invited. */
    public static void student(Token admin, UUID student, String to) {
        post(admin, STUDENTS + "/" + student + "/login", Map.of("email", to))
                .then()
                .statusCode(202);
    }

    /** Has a guardian invited. */
    public static void guardian(Token admin, UUID student, UUID guardian, String to) {
        post(admin, path(student, guardian) + "/invitation", Map.of("email", to))
                .then()
                .statusCode(202);
    }

    /** Somebody without an account who answers for a student; returns the guardian's id. */
    public static UUID withoutAccount(Token admin, UUID student) {
        return UUID.fromString(post(
                        admin,
                        STUDENTS + "/" + student + "/guardians",
                        Map.of("firstName", "Robert", "lastName", "Schumann", "relation", "FATHER"))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Changes who a guardian is. */
    public static void change(Token admin, UUID student, UUID guardian, String changes) {
        String etag = as(admin).get(path(student, guardian)).header("ETag");
        patch(admin, path(student, guardian), etag, changes).then().statusCode(200);
    }

    private static String path(UUID student, UUID guardian) {
        return STUDENTS + "/" + student + "/guardians/" + guardian;
    }

    /** What identity-service is asked for, once that is so many times for an address. */
    public static List<InvitationRequested> asked(String to, int times) {
        return Awaitility.await("asked for " + times)
                .atMost(PATIENCE)
                .until(
                        () -> Broker.all(InvitationRequested.class, asked -> asked.email()
                                .equals(to)),
                        all -> all.size() >= times);
    }

    /** Somebody has accepted what was asked for last, and that has come here. */
    public static void accept(InvitationRequested asked, UUID account) {
        StudioNews.handled(Broker.send(new InvitationAccepted(asked.invitationId(), asked.studioId(), account)));
    }

    /** Waits until everything has been told that concerns a student up to now. */
    static void afterwards(Token admin, UUID student) {
        String etag = as(admin).get(STUDENTS + "/" + student).header("ETag");
        patch(admin, STUDENTS + "/" + student, etag, "{\"lastName\": \"Afterwards\"}")
                .then()
                .statusCode(200);
        Broker.await(
                StudentUpdated.class,
                told -> told.studentId().equals(student) && told.changed().contains("lastName"));
    }

    /** The account of a student or guardian, or {@code null}. */
    public static Object accountOf(String table, UUID id) {
        return TestDatabase.rows("select account_id from " + table + " where id = ?", id)
                .get(0)
                .get(0);
    }

    /** How many of that studio are remembered. */
    public static long remembered(UUID studio) {
        return TestDatabase.number("select count(*) from invited_people where studio_id = ?", studio);
    }
}
