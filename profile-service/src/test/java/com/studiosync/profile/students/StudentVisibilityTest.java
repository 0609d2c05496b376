package com.studiosync.profile.students;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class StudentVisibilityTest {

    private static final String CHANGE = "{\"skillLevel\": \"ADVANCED\"}";

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token clara = Token.of(studio, Role.TEACHER);
    private final Token fanny = Token.of(studio, Role.TEACHER);
    private UUID felix;
    private UUID rebecka;

    @BeforeEach
    void each_teacher_has_a_student() {
        ownProfile(clara);
        ownProfile(fanny);
        felix = student(clara, "Felix", "Of Clara");
        rebecka = student(fanny, "Rebecka", "Of Fanny");
    }

    @Test
    void an_admin_sees_all_students() {
        assertEquals(Set.of(felix, rebecka), listed(admin));
    }

    @Test
    void a_teacher_sees_the_students_who_are_assigned_to_her() {
        assertEquals(Set.of(felix), listed(clara));
        read(clara, felix, 200);
        read(clara, rebecka, 404);
    }

    @Test
    void a_student_sees_himself() {
        Token paul = Token.of(studio, Role.STUDENT);
        UUID id = enrolled(paul);

        assertEquals(Set.of(id), listed(paul));
        read(paul, id, 200);
        read(paul, felix, 404);
    }

    @Test
    void a_parent_who_is_nobodys_guardian_sees_nobody() {
        Token parent = Token.of(studio, Role.PARENT);
        enrolled(parent);

        assertEquals(Set.of(), listed(parent));
        read(parent, felix, 404);
    }

    @Test
    void who_is_teacher_and_student_sees_what_either_sees() {
        Token both = Token.of(studio, Role.TEACHER, Role.STUDENT).withAccount(clara.account());
        UUID id = enrolled(both);

        assertEquals(Set.of(felix, id), listed(both));
    }

    @Test
    void a_teacher_who_no_longer_is_one_sees_nobody() {
        assertEquals(Set.of(), listed(Token.of(studio, Role.PARENT).withAccount(clara.account())));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void members_of_another_studio_see_nobody(Role role) {
        Token stranger = Token.of(UUID.randomUUID(), role).withAccount(clara.account());

        assertEquals(Set.of(), listed(stranger));
        read(stranger, felix, 404);
    }

    @Test
    void students_are_not_for_the_public() {
        RestAssured.get(STUDENTS).then().statusCode(401);
        RestAssured.get(STUDENTS + "/" + felix).then().statusCode(401);
    }

    @Test
    void a_member_whose_permission_was_withdrawn_sees_nobody() {
        as(clara.withWithdrawn("students-view")).get(STUDENTS).then().statusCode(403);
    }

    @Test
    void an_admin_and_the_students_teacher_change_a_student_and_nobody_else_does() {
        Token student = Token.of(studio, Role.STUDENT);
        UUID own = enrolled(student);

        change(student, own, 403);
        change(student.withGranted("students-edit"), own, 403);
        change(fanny, felix, 404);
        change(Token.of(UUID.randomUUID(), Role.ADMIN), felix, 404);
        assertEquals(0, TestDatabase.number("select sum(version) from students where studio_id = ?", studio));

        change(clara, felix, 200);
        change(admin, rebecka, 200);
    }

    private UUID enrolled(Token member) {
        Memberships.grant(studio, member.account(), Role.STUDENT);
        return UUID.fromString(post(
                        admin,
                        STUDENTS,
                        Map.of(
                                "firstName", "Paul",
                                "lastName", "Own",
                                "primaryInstrument", "DRUMS",
                                "accountId", member.account()))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void change(Token token, UUID id, int status) {
        patch(token, STUDENTS + "/" + id, "\"0\"", CHANGE).then().statusCode(status);
    }

    private static void read(Token token, UUID id, int status) {
        as(token).get(STUDENTS + "/" + id).then().statusCode(status);
    }

    private static Set<UUID> listed(Token token) {
        List<String> ids =
                as(token).get(STUDENTS).then().statusCode(200).extract().path("items.id");
        return new HashSet<>(ids.stream().map(UUID::fromString).toList());
    }
}
