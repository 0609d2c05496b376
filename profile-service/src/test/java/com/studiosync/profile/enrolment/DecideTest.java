package com.studiosync.profile.enrolment;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.enrolment.Application.ENROLMENTS;
import static com.studiosync.profile.enrolment.Application.adult;
import static com.studiosync.profile.enrolment.Application.child;
import static com.studiosync.profile.enrolment.Application.decide;
import static com.studiosync.profile.enrolment.Application.look;
import static com.studiosync.profile.enrolment.Application.mail;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.EnrolmentAccepted;
import com.studiosync.contracts.profile.EnrolmentDeclined;
import com.studiosync.contracts.profile.EnrolmentWaitlisted;
import com.studiosync.contracts.profile.GuardianLinked;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.contracts.profile.StudentEnrolled;
import com.studiosync.contracts.profile.TeacherAssigned;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class DecideTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void a_child_is_taken_in_with_guardian_teacher_and_an_invitation_all_at_once() {
        UUID teacher = publishedTeacher(admin, "Nina", "Simone");
        Application application = child(studio).with("teacher", "nina-simone").with("locale", "de");
        UUID id = application.sent();

        UUID student = UUID.fromString(decide(admin, id, "accept", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("placeTeacherId", equalTo(teacher.toString()))
                .body("decidedBy", equalTo(admin.account().toString()))
                .extract()
                .path("studentId"));

        as(admin)
                .get(STUDENTS + "/" + student)
                .then()
                .body("displayName", equalTo("Felix Schumann"))
                .body("dateOfBirth", equalTo("2017-06-11"))
                .body("primaryInstrument", equalTo("PIANO"))
                .body("accountId", nullValue());
        as(admin)
                .get(STUDENTS + "/" + student + "/guardians")
                .then()
                .body("items.firstName", contains("Robert"))
                .body("items.email", contains(application.email()))
                .body("items.phone", contains("+4315050308"))
                .body("items.relation", contains("FATHER"))
                .body("items.mayPickUp", contains(false));
        assertEquals(
                new EnrolmentAccepted(id, studio, student, teacher),
                Broker.await(
                        EnrolmentAccepted.class, event -> event.enrolmentId().equals(id)));
        Broker.await(StudentEnrolled.class, event -> event.studentId().equals(student));
        Broker.await(GuardianLinked.class, event -> event.studentId().equals(student));
        assertEquals(
                teacher,
                Broker.await(TeacherAssigned.class, event -> event.studentId().equals(student))
                        .teacherId());
        InvitationRequested invitation =
                Broker.await(InvitationRequested.class, asked -> asked.email().equals(application.email()));
        assertEquals("PARENT", invitation.role());
        assertEquals("de", invitation.locale());
        assertEquals(admin.account(), invitation.requestedBy());
        assertEquals(application.email(), mail(id, "enrolment-accepted").to());
    }

    @Test
    void who_applied_for_herself_is_invited_as_a_student_and_has_no_guardian() {
        Application application = adult(studio);
        UUID id = application.sent();

        String student = decide(admin, id, "accept", Map.of()).path("studentId");

        as(admin).get(STUDENTS + "/" + student + "/guardians").then().body("items", hasSize(0));
        assertEquals(
                "STUDENT",
                Broker.await(InvitationRequested.class, asked -> asked.email().equals(application.email()))
                        .role());
    }

    @Test
    void an_admin_can_give_another_teacher_than_was_wished_for_and_none_from_elsewhere() {
        publishedTeacher(admin, "Nina", "Simone");
        UUID other = publishedTeacher(admin, "Clara", "Haskil");
        UUID foreign = publishedTeacher(Token.of(UUID.randomUUID(), Role.ADMIN), "Not", "Ours");
        UUID id = adult(studio).with("teacher", "nina-simone").sent();

        for (String decision : List.of("accept", "offer", "waitlist")) {
            decide(admin, id, decision, Map.of("teacherId", foreign))
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("teacherId"));
        }
        decide(admin, id, "accept", Map.of("teacherId", other))
                .then()
                .body("placeTeacherId", equalTo(other.toString()));
    }

    @Test
    void lists_are_waited_on_in_order_each_for_itself() {
        UUID teacher = publishedTeacher(admin, "Nina", "Simone");
        UUID first = adult(studio).with("teacher", "nina-simone").sent();
        UUID second = adult(studio).with("teacher", "nina-simone").sent();
        UUID elsewhere = adult(studio).sent();

        decide(admin, second, "waitlist", Map.of()).then().statusCode(200).body("position", equalTo(1));
        decide(admin, first, "waitlist", Map.of()).then().body("position", equalTo(2));
        decide(admin, elsewhere, "waitlist", Map.of()).then().body("position", equalTo(1));

        decide(admin, second, "accept", Map.of()).then().statusCode(200).body("position", nullValue());
        look(admin, first).then().body("position", equalTo(1));
        as(admin)
                .get(ENROLMENTS + "?status=WAITLISTED")
                .then()
                .body("items.id", contains(first.toString(), elsewhere.toString()))
                .body("items.position", contains(1, 1));
        assertEquals(
                new EnrolmentWaitlisted(first, studio, teacher),
                Broker.await(
                        EnrolmentWaitlisted.class, event -> event.enrolmentId().equals(first)));
        mail(first, "enrolment-waitlisted");
    }

    @Test
    void a_declined_application_keeps_the_reason_for_the_studio_and_is_settled() {
        UUID id = child(studio).sent();

        decide(admin, id, "decline", Map.of("reason", "No place before autumn."))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("reason", equalTo("No place before autumn."))
                .body("settledAt", notNullValue());

        for (String decision : List.of("accept", "offer", "waitlist")) {
            decide(admin, id, decision, Map.of()).then().statusCode(409).body("type", endsWith("/enrolment-state"));
        }
        decide(admin, id, "decline", Map.of("reason", "Again")).then().statusCode(409);
        assertEquals(0, students());
        assertEquals(
                new EnrolmentDeclined(id, studio, false),
                Broker.await(
                        EnrolmentDeclined.class, event -> event.enrolmentId().equals(id)));
        mail(id, "enrolment-declined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EnrolmentAccepted", "InvitationRequested", "GuardianLinked", "EnrolmentMailRequested"})
    void nothing_is_left_of_an_acceptance_that_fails_half_way(String event) {
        UUID id = child(studio).sent();

        Sabotage.of(event, () -> decide(admin, id, "accept", Map.of()).then().statusCode(500));

        look(admin, id).then().body("status", equalTo("REQUESTED"));
        assertEquals(0, students());
        assertEquals(0, TestDatabase.number("select count(*) from guardians where studio_id = ?", studio));
        decide(admin, id, "accept", Map.of()).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void applications_are_for_admins(Role role) {
        UUID id = adult(studio).sent();
        Token member = Token.of(studio, role);

        as(member).get(ENROLMENTS).then().statusCode(403);
        look(member, id).then().statusCode(403);
        decide(member, id, "accept", Map.of()).then().statusCode(403);
        decide(member, id, "offer", Map.of()).then().statusCode(403);
        decide(member, id, "waitlist", Map.of()).then().statusCode(403);
        decide(member, id, "decline", Map.of("reason", "no")).then().statusCode(403);

        look(admin, id).then().body("status", equalTo("REQUESTED"));
    }

    @Test
    void another_studio_sees_and_decides_nothing() {
        UUID id = adult(studio).sent();
        Token stranger = Token.of(UUID.randomUUID(), Role.ADMIN);

        look(stranger, id).then().statusCode(404);
        decide(stranger, id, "accept", Map.of()).then().statusCode(404);
        decide(stranger, id, "decline", Map.of("reason", "no")).then().statusCode(404);
        as(stranger).get(ENROLMENTS).then().body("items", hasSize(0));
    }

    @Test
    void the_list_comes_in_pages_and_by_status() {
        List<String> ids =
                List.of(adult(studio).sent().toString(), adult(studio).sent().toString());
        decide(admin, UUID.fromString(ids.get(0)), "decline", Map.of("reason", "no"));

        String cursor = as(admin)
                .get(ENROLMENTS + "?limit=1")
                .then()
                .body("items.id", contains(ids.get(0)))
                .extract()
                .path("nextCursor");
        as(admin).get(ENROLMENTS + "?limit=1&cursor=" + cursor).then().body("items.id", contains(ids.get(1)));
        as(admin).get(ENROLMENTS + "?status=REQUESTED").then().body("items.id", contains(ids.get(1)));
        as(admin).get(ENROLMENTS + "?status=DONE").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accept 400 {",
                "accept 400 null",
                "accept 400 []",
                "accept 400 {\"teacherId\":\"me\"}",
                "waitlist 400 {\"position\":1}",
                "offer 400 {\"expiresAt\":\"soon\"}",
                "offer 422 {\"expiresAt\":\"2020-01-01T00:00:00Z\"}",
                "offer 422 {\"expiresAt\":\"+1000000000-12-31T23:59:59.999999999Z\"}",
                "decline 422 {}",
                "decline 422 {\"reason\":\" \"}",
                "decline 400 {\"reason\":5}"
            })
    void a_bad_decision_is_refused_and_decides_nothing(String row) {
        UUID id = adult(studio).sent();
        String[] parts = row.split(" ", 3);

        as(admin)
                .contentType("application/json")
                .body(parts[2])
                .post(ENROLMENTS + "/" + id + "/" + parts[0])
                .then()
                .statusCode(Integer.parseInt(parts[1]))
                .contentType("application/problem+json");

        look(admin, id).then().body("status", equalTo("REQUESTED"));
    }

    private long students() {
        return TestDatabase.number("select count(*) from students where studio_id = ?", studio);
    }
}
