package com.studiosync.profile;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.student;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Token;
import java.util.UUID;

/**
 * A student with everybody who can stand to a student in some way.
 *
 * @param teacher has the student assigned today
 * @param self the student, signed in
 * @param colleague a teacher of the studio who has nothing to do with the student
 * @param neighbour a parent of the studio whose children are others
 */
public record Child(
        UUID id,
        Token admin,
        Token teacher,
        Token guardian,
        Token self,
        Token colleague,
        Token neighbour,
        Token stranger) {

    /** One in a studio of its own. */
    public static Child withEverybody() {
        UUID studio = UUID.randomUUID();
        Token admin = Token.of(studio, Role.ADMIN);
        Token teacher = Token.of(studio, Role.TEACHER);
        Token guardian = Token.of(studio, Role.PARENT);
        Token self = Token.of(studio, Role.STUDENT);
        Memberships.granted(self);
        ownProfile(teacher);
        UUID id = student(teacher, "Felix", "Brahms");
        patch(
                        admin,
                        STUDENTS + "/" + id,
                        "\"0\"",
                        "{\"accountId\": \"%s\", \"dateOfBirth\": \"2015-05-07\"}".formatted(self.account()))
                .then()
                .statusCode(200);
        Api.guardian(admin, id, guardian);
        return new Child(
                id,
                admin,
                teacher,
                guardian,
                self,
                Token.of(studio, Role.TEACHER),
                Token.of(studio, Role.PARENT),
                Token.of(UUID.randomUUID(), Role.ADMIN));
    }

    public String path() {
        return STUDENTS + "/" + id;
    }

    public UUID studio() {
        return admin.studio();
    }

    /** The same child, who has left the studio. */
    public Child archived() {
        as(admin).post(path() + "/archive").then().statusCode(200);
        return this;
    }
}
