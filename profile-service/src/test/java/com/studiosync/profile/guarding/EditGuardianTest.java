package com.studiosync.profile.guarding;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.guardian;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.GuardianLinked;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class EditGuardianTest {

    private static final String FRESH = "\"0\"";

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token mother = Token.of(studio, Role.PARENT);
    private UUID felix;
    private UUID guardian;
    private String path;

    @BeforeEach
    void a_child_with_a_mother() {
        felix = student(admin, "Felix", "Brahms");
        guardian = guardian(admin, felix, mother);
        path = STUDENTS + "/" + felix + "/guardians/" + guardian;
    }

    @Test
    void a_patch_changes_what_it_names_and_clears_what_it_nulls() {
        patch(admin, path, FRESH, "{\"phone\": \"+493012345678\", \"mayPickUp\": true}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("phone", equalTo("+493012345678"))
                .body("mayPickUp", equalTo(true))
                .body("firstName", equalTo("Johanna"));

        patch(admin, path, "\"2\"", "{\"phone\": null, \"relation\": \"GUARDIAN\"}")
                .then()
                .statusCode(200)
                .body("phone", nullValue())
                .body("relation", equalTo("GUARDIAN"));
    }

    @Test
    void the_person_changes_for_all_children_and_the_rest_for_one() {
        UUID fritz = student(admin, "Fritz", "Brahms");
        String other = STUDENTS + "/" + fritz + "/guardians";
        post(admin, other, Map.of("guardianId", guardian, "relation", "MOTHER"))
                .then()
                .statusCode(201);

        patch(admin, path, FRESH, "{\"lastName\": \"Seyfarth\", \"receivesNotices\": false}")
                .then()
                .statusCode(200);

        as(admin)
                .get(other + "/" + guardian)
                .then()
                .header("ETag", "\"1\"")
                .body("lastName", equalTo("Seyfarth"))
                .body("receivesNotices", equalTo(true));
    }

    @Test
    void another_account_is_told_of_for_each_child() {
        UUID account = Memberships.granted(studio, Role.PARENT);

        patch(admin, path, FRESH, "{\"accountId\": \"%s\"}".formatted(account))
                .then()
                .statusCode(200);

        assertEquals(
                new GuardianLinked(felix, studio, guardian, account),
                Broker.await(GuardianLinked.class, event -> account.equals(event.accountId())));
        as(mother).get(STUDENTS + "/" + felix).then().statusCode(404);
        as(mother.withAccount(account)).get(STUDENTS + "/" + felix).then().statusCode(200);
    }

    @Test
    void two_guardians_change_places() {
        UUID father = UUID.fromString(post(
                        admin,
                        STUDENTS + "/" + felix + "/guardians",
                        Map.of("firstName", "Jakob", "lastName", "Brahms", "relation", "FATHER"))
                .path("id"));

        patch(admin, STUDENTS + "/" + felix + "/guardians/" + father, FRESH, "{\"contactOrder\": 1}")
                .then()
                .statusCode(200);

        as(admin)
                .get(STUDENTS + "/" + felix + "/guardians")
                .then()
                .body("items.firstName", equalTo(List.of("Jakob", "Johanna")))
                .body("items.contactOrder", equalTo(List.of(1, 2)));
    }

    @Test
    void a_change_names_the_version_that_it_was_made_from() {
        as(admin)
                .contentType("application/merge-patch+json")
                .body("{\"mayPickUp\": true}")
                .patch(path)
                .then()
                .statusCode(428);
        patch(admin, path, "\"7\"", "{\"mayPickUp\": true}").then().statusCode(412);
        patch(admin, path, FRESH, "{\"firstName\": \"Johanna\"}")
                .then()
                .statusCode(200)
                .header("ETag", FRESH);
    }

    @Test
    void of_two_who_change_the_same_version_at_once_one_is_told_that_it_is_stale() {
        List<Integer> answers = AtOnce.run(
                () -> patch(admin, path, FRESH, "{\"lastName\": \"A\"}").statusCode(),
                () -> patch(admin, path, FRESH, "{\"lastName\": \"B\"}").statusCode());

        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void of_a_guardian_others_change_nothing() {
        for (Role role : Role.values()) {
            Token stranger = Token.of(UUID.randomUUID(), role).withGranted("students-edit");
            patch(stranger, path, FRESH, "{\"lastName\": \"X\"}").then().statusCode(404);
        }
        patch(mother, path, FRESH, "{\"lastName\": \"X\"}").then().statusCode(403);
        patch(mother.withGranted("students-edit"), path, FRESH, "{\"lastName\": \"X\"}")
                .then()
                .statusCode(403);

        assertEquals(0, TestDatabase.number("select version from guardians where id = ?", guardian));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "400 | {",
                "400 | []",
                "400 | null",
                "400 | {\"guardianId\": null}",
                "400 | {\"studioId\": null}",
                "400 | {\"relation\": \"AUNT\"}",
                "400 | {\"relation\": 0}",
                "400 | {\"contactOrder\": \"1\"}",
                "400 | {\"mayPickUp\": \"yes\"}",
                "400 | {\"accountId\": \"mine\"}",
                "400 | {\"firstName\": 5}",
                "422 | {\"firstName\": null}",
                "422 | {\"lastName\": \" \"}",
                "422 | {\"firstName\": \"A\\u0000\"}",
                "422 | {\"relation\": null}",
                "422 | {\"contactOrder\": null}",
                "422 | {\"contactOrder\": 0}",
                "422 | {\"contactOrder\": 7}",
                "422 | {\"email\": \"nobody\"}",
                "422 | {\"phone\": \"030 12345\"}"
            })
    void a_bad_patch_is_refused_and_changes_nothing(int status, String changes) {
        patch(admin, path, FRESH, changes).then().statusCode(status).contentType("application/problem+json");

        assertEquals(
                0,
                TestDatabase.number(
                        "select sum(g.version + l.version) from guardians g join guardianships l on l.guardian_id = g.id"
                                + " where g.id = ?",
                        guardian));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "400 | {",
                "400 | null",
                "400 | {\"role\": \"ADMIN\"}",
                "400 | {\"firstName\": \"A\", \"lastName\": \"B\", \"relation\": \"AUNT\"}",
                "400 | {\"guardianId\": \"x\", \"relation\": \"OTHER\"}",
                "422 | {}",
                "422 | {\"firstName\": \"A\", \"lastName\": \"B\"}",
                "422 | {\"firstName\": \"A\", \"lastName\": \"  \", \"relation\": \"OTHER\"}",
                "422 | {\"firstName\": \"A\", \"lastName\": \"B\", \"relation\": \"OTHER\", \"contactOrder\": 9}",
                "422 | {\"firstName\": \"A\\nB\", \"lastName\": \"B\", \"relation\": \"OTHER\"}"
            })
    void a_bad_guardian_is_refused_and_leaves_nothing_behind(int status, String body) {
        post(admin, STUDENTS + "/" + felix + "/guardians", body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");

        assertEquals(1, TestDatabase.number("select count(*) from guardians where studio_id = ?", studio));
    }
}
