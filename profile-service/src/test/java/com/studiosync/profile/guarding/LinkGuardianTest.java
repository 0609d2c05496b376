package com.studiosync.profile.guarding;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.guardian;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.contracts.profile.GuardianLinked;
import com.studiosync.contracts.profile.GuardianUnlinked;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class LinkGuardianTest {

    private static final Map<String, Object> FATHER =
            Map.of("firstName", "Jakob", "lastName", "Brahms", "relation", "FATHER");
    private static final Map<String, Object> FATHER_FIRST =
            Map.of("firstName", "Jakob", "lastName", "Brahms", "relation", "FATHER", "contactOrder", 1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token mother = Token.of(studio, Role.PARENT);
    private UUID felix;

    @BeforeEach
    void a_child() {
        felix = student(admin, "Felix", "Brahms");
    }

    @Test
    void a_student_has_two_guardians_in_the_order_in_which_to_call_them() {
        Memberships.granted(mother);
        post(admin, path(felix), """
                {"firstName": "Johanna", "lastName": "Brahms", "relation": "MOTHER", "email": "johanna@example.com",
                 "phone": "+493012345678", "mayPickUp": true, "receivesNotices": false, "accountId": "%s"}""".formatted(mother.account()))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(path(felix) + "/"));
        post(admin, path(felix), FATHER).then().statusCode(201);

        as(admin)
                .get(path(felix))
                .then()
                .statusCode(200)
                .body("items.displayName", equalTo(List.of("Johanna Brahms", "Jakob Brahms")))
                .body("items.relation", equalTo(List.of("MOTHER", "FATHER")))
                .body("items.contactOrder", equalTo(List.of(1, 2)))
                .body("items.mayPickUp", equalTo(List.of(true, false)))
                .body("items.receivesNotices", equalTo(List.of(false, true)))
                .body("items[0].email", equalTo("johanna@example.com"))
                .body("items[0].phone", equalTo("+493012345678"))
                .body("items[0].accountId", equalTo(mother.account().toString()));
    }

    @Test
    void others_are_told_who_by_ids_alone() {
        UUID guardian = guardian(admin, felix, mother);

        assertEquals(
                new GuardianLinked(felix, studio, guardian, mother.account()),
                Broker.await(GuardianLinked.class, event -> event.studentId().equals(felix)));
        Broker.about(felix)
                .forEach(record -> assertFalse(
                        new String(record.value(), StandardCharsets.UTF_8).contains("Johanna"), "a name was told"));
    }

    @Test
    void a_guardian_of_one_child_becomes_that_of_another() {
        UUID fritz = student(admin, "Fritz", "Brahms");
        UUID guardian = guardian(admin, felix, mother);

        post(admin, path(fritz), Map.of("guardianId", guardian, "relation", "MOTHER"))
                .then()
                .statusCode(201)
                .body("id", equalTo(guardian.toString()))
                .body("displayName", equalTo("Johanna Brahms"));

        assertEquals(2, rows("guardianships"));
        assertEquals(1, rows("guardians"));
    }

    @Test
    void a_guardian_who_answers_for_nobody_any_more_is_forgotten_and_one_who_does_is_not() {
        UUID fritz = student(admin, "Fritz", "Brahms");
        UUID guardian = guardian(admin, felix, mother);
        post(admin, path(fritz), Map.of("guardianId", guardian, "relation", "MOTHER"))
                .then()
                .statusCode(201);

        as(admin).delete(path(felix) + "/" + guardian).then().statusCode(204);
        assertEquals(1, rows("guardians"));
        as(admin).delete(path(felix) + "/" + guardian).then().statusCode(404);
        as(admin).delete(path(fritz) + "/" + guardian).then().statusCode(204);

        assertEquals(0, rows("guardians"));
        assertEquals(
                new GuardianUnlinked(fritz, studio, guardian, mother.account()),
                Broker.await(GuardianUnlinked.class, event -> event.studentId().equals(fritz)));
    }

    @Test
    void a_guardian_whose_only_child_is_removed_is_forgotten() {
        guardian(admin, felix, mother);
        UUID fritz = student(admin, "Fritz", "Brahms");
        String father = post(admin, path(fritz), FATHER).path("id");
        post(admin, path(felix), Map.of("guardianId", father, "relation", "FATHER"))
                .then()
                .statusCode(201);

        as(admin).delete(STUDENTS + "/" + felix).then().statusCode(204);

        assertEquals(1, rows("guardians"));
        as(admin).get(path(fritz)).then().body("items.id", equalTo(List.of(father)));
    }

    @Test
    void nobody_is_twice_a_guardian_of_the_same_student() {
        UUID guardian = guardian(admin, felix, mother);

        post(admin, path(felix), Map.of("guardianId", guardian, "relation", "OTHER"))
                .then()
                .statusCode(409)
                .body("errors.field", hasItem("guardianId"));

        assertEquals(1, rows("guardianships"));
    }

    @Test
    void an_account_is_one_guardian_of_a_studio_and_can_be_one_of_another() {
        guardian(admin, felix, mother);
        UUID fritz = student(admin, "Fritz", "Brahms");

        post(
                        admin,
                        path(fritz),
                        Map.of("firstName", "J", "lastName", "B", "relation", "MOTHER", "accountId", mother.account()))
                .then()
                .statusCode(409)
                .body("errors.field", hasItem("accountId"));

        assertEquals(1, rows("guardians"));
        Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);
        guardian(elsewhere, student(elsewhere, "Max", "Brahms"), motherIn(elsewhere));
    }

    @Test
    void of_many_at_once_as_many_are_linked_as_there_are_places_each_with_its_own() {
        List<Integer> answers =
                AtOnce.run(9, () -> post(admin, path(felix), FATHER).statusCode());

        assertEquals(
                List.of(201, 201, 201, 201, 201, 201, 409, 409, 409),
                answers.stream().sorted().toList());
        as(admin).get(path(felix)).then().body("items.contactOrder", equalTo(List.of(1, 2, 3, 4, 5, 6)));
        assertEquals(6, rows("guardians"));
    }

    @RepeatedTest(5)
    void of_many_who_name_the_same_place_at_once_each_is_linked_until_all_are_taken() {
        List<Response> answers = AtOnce.run(8, () -> post(admin, path(felix), FATHER_FIRST));

        assertEquals(
                List.of(201, 201, 201, 201, 201, 201, 409, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
        answers.stream().filter(answer -> answer.statusCode() == 409).forEach(refused -> refused.then()
                .body("detail", containsString("6 guardians")));
        as(admin).get(path(felix)).then().body("items.contactOrder", equalTo(List.of(1, 2, 3, 4, 5, 6)));
    }

    @Test
    void of_many_who_link_the_same_guardian_at_once_one_does_and_the_others_are_told_so() {
        UUID guardian = guardian(admin, student(admin, "Fritz", "Brahms"), mother);

        List<Response> answers =
                AtOnce.run(6, () -> post(admin, path(felix), Map.of("guardianId", guardian, "relation", "MOTHER")));

        assertEquals(
                List.of(201, 409, 409, 409, 409, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
        answers.stream().filter(answer -> answer.statusCode() == 409).forEach(refused -> refused.then()
                .body("errors.field", hasItem("guardianId")));
    }

    @Test
    void who_links_waits_for_whoever_changes_what_ties_others_to_the_student() {
        CompletableFuture<Integer> answer = new CompletableFuture<>();

        TestDatabase.inOneTransaction(
                "select from students where id = '%s' for no key update".formatted(felix),
                () -> {
                    answer.completeAsync(() -> post(admin, path(felix), FATHER).statusCode());
                    await().atMost(PATIENCE).until(() -> TestDatabase.waitingForLocks() > 0);
                },
                "delete from students where id = '%s'".formatted(felix));

        assertEquals(404, answer.join());
        assertEquals(0, rows("guardians"));
    }

    @Test
    void a_place_that_is_taken_is_given_up_for_a_free_one() {
        guardian(admin, felix, mother);

        post(admin, path(felix), Map.of("firstName", "Jakob", "lastName", "B", "relation", "FATHER", "contactOrder", 1))
                .then()
                .statusCode(201);

        as(admin).get(path(felix)).then().body("items.firstName", equalTo(List.of("Jakob", "Johanna")));
    }

    @Test
    void a_guardian_whose_event_cannot_be_written_is_not_linked() {
        Sabotage.of(
                "GuardianLinked", () -> post(admin, path(felix), FATHER).then().statusCode(500));

        assertEquals(0, rows("guardians"));
        assertEquals(0, rows("guardianships"));
    }

    @Test
    void a_guardian_of_another_studio_cannot_be_linked_here() {
        Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);
        UUID guardian = guardian(elsewhere, student(elsewhere, "Max", "Brahms"), motherIn(elsewhere));

        post(admin, path(felix), Map.of("guardianId", guardian, "relation", "OTHER"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("guardianId"));

        assertEquals(0, rows("guardianships"));
    }

    @Test
    void somebody_new_has_a_name_and_somebody_known_keeps_the_own() {
        post(admin, path(felix), Map.of("relation", "OTHER"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("firstName", "lastName"));
        UUID guardian = guardian(admin, felix, mother);

        post(admin, path(felix), Map.of("guardianId", guardian, "relation", "OTHER", "firstName", "Other"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("guardianId"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void strangers_link_and_unlink_nobody(Role role) {
        UUID guardian = guardian(admin, felix, mother);
        Token stranger = Token.of(UUID.randomUUID(), role).withGranted("students-edit");

        post(stranger, path(felix), FATHER).then().statusCode(404);
        as(stranger).delete(path(felix) + "/" + guardian).then().statusCode(404);
        as(stranger).get(path(felix)).then().statusCode(404);

        assertEquals(1, rows("guardianships"));
    }

    private Token motherIn(Token other) {
        return Token.of(other.studio(), Role.PARENT).withAccount(mother.account());
    }

    private static String path(UUID student) {
        return STUDENTS + "/" + student + "/guardians";
    }

    private long rows(String table) {
        return TestDatabase.number("select count(*) from " + table + " where studio_id = ?", studio);
    }
}
