package com.studiosync.profile;

import static com.studiosync.profile.Api.STUDENTS;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import java.util.Map;
import java.util.UUID;

/** A student with an account, a teacher and two guardians, in a studio with others who have nothing to do with him. */
public record Pupil(
        UUID studio,
        UUID id,
        Token admin,
        Token teacher,
        Token self,
        Token guardian,
        Token secondGuardian,
        Token unrelatedTeacher,
        Token otherParent,
        Token foreignAdmin) {

    public static Pupil taught() {
        UUID studio = UUID.randomUUID();
        Token teacher = Token.of(studio, Role.TEACHER);
        Token unrelated = Token.of(studio, Role.TEACHER);
        Token self = Token.of(studio, Role.STUDENT);
        Api.ownProfile(teacher);
        Api.ownProfile(unrelated);
        UUID id = UUID.fromString(Api.post(
                        teacher,
                        STUDENTS,
                        Map.of(
                                "firstName", "Felix",
                                "lastName", "Brahms",
                                "primaryInstrument", "PIANO",
                                "accountId", self.account()))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        TestDatabase.execute("update assignments set from_date = '2020-01-01' where student_id = ?", id);
        return new Pupil(
                studio,
                id,
                Token.of(studio, Role.ADMIN),
                teacher,
                self,
                guardian(studio, id, 1),
                guardian(studio, id, 2),
                unrelated,
                guardian(studio, Api.student(unrelated, "Other", "Child"), 1),
                Token.of(UUID.randomUUID(), Role.ADMIN));
    }

    private static Token guardian(UUID studio, UUID student, int order) {
        Token guardian = Token.of(studio, Role.PARENT);
        UUID id = UUID.randomUUID();
        TestDatabase.execute("""
                insert into guardians (studio_id, id, account_id, first_name, last_name, sort_name, created_at, updated_at, version)
                values (?, ?, ?, 'Johanna', 'Brahms', 'brahms johanna', now(), now(), 0)""", studio, id, guardian.account());
        TestDatabase.execute("""
                insert into guardianships (studio_id, id, student_id, guardian_id, kinship, contact_order, may_pick_up,
                        receives_notices, created_at, updated_at, version)
                values (?, ?, ?, ?, 'MOTHER', ?, true, true, now(), now(), 0)""", studio, UUID.randomUUID(), student, id, order);
        return guardian;
    }

    /** Where something of the student is. */
    public String path(String below) {
        return STUDENTS + "/" + id + "/" + below;
    }

    /** From now on the teacher is one no more, since that day; the studio lets former teachers read, or not. */
    public void teacherLeft(String day, boolean reads) {
        TestDatabase.execute("update assignments set until_date = ?::date where student_id = ?", day, id);
        TestDatabase.execute("""
                insert into profile_settings (studio_id, former_teachers_read_history, updated_at, version)
                values (?, ?, now(), 0)""", studio, reads);
    }
}
