package com.studiosync.profile;

import static com.studiosync.profile.Api.STUDENTS;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
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
        Token admin = Token.of(studio, Role.ADMIN);
        UUID id = Api.student(teacher, "Felix", "Brahms");
        TestDatabase.execute("update students set account_id = ? where id = ?", self.account(), id);
        TestDatabase.execute("update assignments set from_date = '2020-01-01' where student_id = ?", id);
        return new Pupil(
                studio,
                id,
                admin,
                teacher,
                self,
                guardian(admin, id),
                guardian(admin, id),
                unrelated,
                guardian(admin, Api.student(unrelated, "Other", "Child")),
                Token.of(UUID.randomUUID(), Role.ADMIN));
    }

    private static Token guardian(Token admin, UUID student) {
        Token guardian = Token.of(admin.studio(), Role.PARENT);
        Api.guardian(admin, student, guardian);
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
