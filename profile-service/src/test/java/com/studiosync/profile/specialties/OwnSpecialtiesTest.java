package com.studiosync.profile.specialties;

import static com.studiosync.profile.Api.SPECIALTIES;
import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.visiting;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class OwnSpecialtiesTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);

    @Test
    void a_studio_adds_a_kind_of_its_own_which_others_do_not_have() {
        post(admin, SPECIALTIES, Map.of("label", "Flamenco guitar", "parent", "GUITAR"))
                .then()
                .statusCode(201)
                .header("Location", containsString(SPECIALTIES + "/OWN_FLAMENCO_GUITAR"))
                .body("code", equalTo("OWN_FLAMENCO_GUITAR"))
                .body("parent", equalTo("GUITAR"))
                .body("own", equalTo(true))
                .body("hidden", equalTo(false));

        List<String> codes = as(admin).get(SPECIALTIES).path("items.code");
        assertEquals(codes.indexOf("GUITAR_BASS") + 1, codes.indexOf("OWN_FLAMENCO_GUITAR"));
        as(elsewhere).get(SPECIALTIES).then().body("items.code", not(hasItem("OWN_FLAMENCO_GUITAR")));
    }

    @ParameterizedTest
    @CsvSource({
        "Ukulele,OWN_UKULELE",
        "Ключи,OWN_SPECIALTY",
        "Müller's Jazz & Blues,OWN_MULLER_S_JAZZ_BLUES",
        "Piano 2,OWN_PIANO_2"
    })
    void a_code_is_made_of_the_label(String label, String code) {
        post(admin, SPECIALTIES, Map.of("label", label)).then().statusCode(201).body("code", equalTo(code));
    }

    @Test
    void of_many_who_add_the_same_name_under_different_parents_each_gets_a_code_of_its_own() throws Exception {
        List<String> parents =
                List.of("PIANO", "VOICE", "DRUMS", "STRINGS", "BRASS", "WOODWINDS", "GUITAR", "COMPOSITION");

        List<Response> answers = atOnce(parents.stream()
                .<Callable<Response>>map(
                        parent -> () -> post(admin, SPECIALTIES, Map.of("label", "Jazz", "parent", parent)))
                .toList());

        assertEquals(
                parents.size(),
                answers.stream()
                        .map(answer -> answer.then().statusCode(201).extract().<String>path("code"))
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void a_label_is_given_once_beside_its_neighbours() {
        post(admin, SPECIALTIES, Map.of("label", "Ukulele")).then().statusCode(201);

        post(admin, SPECIALTIES, Map.of("label", "ukulélé"))
                .then()
                .statusCode(409)
                .body("errors.field", hasItem("label"));
        post(admin, SPECIALTIES, Map.of("label", "Piano")).then().statusCode(409);
        patch(admin, SPECIALTIES + "/PIANO", "{\"label\": \"Ukulele\"}").then().statusCode(409);
        patch(admin, SPECIALTIES + "/PIANO", "{\"label\": \"PIANO\"}").then().statusCode(200);
        assertEquals(2, stored());
    }

    @Test
    void the_tree_keeps_two_levels() {
        post(admin, SPECIALTIES, Map.of("label", "Plucked")).then().statusCode(201);
        post(admin, SPECIALTIES, Map.of("label", "Harp", "parent", "OWN_PLUCKED"))
                .then()
                .statusCode(201);

        for (String parent : List.of("OWN_HARP", "VIOLIN", "KAZOO")) {
            post(admin, SPECIALTIES, Map.of("label", "Deep", "parent", parent))
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("parent"));
        }
    }

    @Test
    void there_is_an_end_to_what_a_studio_adds_also_when_many_add_at_once() throws Exception {
        TestDatabase.execute("""
                insert into specialties (studio_id, code, label, hidden, own, created_at, updated_at)
                select '%s', 'OWN_' || n, 'Own ' || n, false, true, now(), now() from generate_series(1, 97) n""".formatted(studio));

        List<Response> answers = atOnce(IntStream.range(0, 8)
                .<Callable<Response>>mapToObj(n -> () -> post(admin, SPECIALTIES, Map.of("label", "More " + n)))
                .toList());

        assertEquals(
                3, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> answer.then().statusCode(409).body("type", containsString("too-many-specialties")));
        assertEquals(100, stored());
    }

    @Test
    void what_is_renamed_keeps_its_code_and_gets_its_shared_label_back() {
        patch(admin, SPECIALTIES + "/PIANO", "{\"label\": \"Keys\"}")
                .then()
                .statusCode(200)
                .body("code", equalTo("PIANO"))
                .body("label", equalTo("Keys"))
                .body("own", equalTo(false));
        as(elsewhere).get(SPECIALTIES).then().body("items.find { it.code == 'PIANO' }.label", equalTo("Piano"));

        patch(admin, SPECIALTIES + "/PIANO", "{\"label\": null}").then().body("label", equalTo("Piano"));
    }

    @Test
    void one_of_its_own_keeps_its_code_under_another_label_and_needs_one() {
        post(admin, SPECIALTIES, Map.of("label", "Ukulele"));

        patch(admin, SPECIALTIES + "/OWN_UKULELE", "{\"label\": \"Uke\"}")
                .then()
                .statusCode(200)
                .body("code", equalTo("OWN_UKULELE"))
                .body("label", equalTo("Uke"));
        patch(admin, SPECIALTIES + "/OWN_UKULELE", "{\"label\": null}")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("label"));
        patch(elsewhere, SPECIALTIES + "/OWN_UKULELE", "{\"label\": \"Mine\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_hidden_takes_its_kinds_along_and_comes_back() {
        patch(admin, SPECIALTIES + "/BRASS", "{\"hidden\": true}").then().body("hidden", equalTo(true));

        as(admin).get(SPECIALTIES).then().body("items.find { it.code == 'BRASS_TUBA' }.hidden", equalTo(true));
        patch(admin, SPECIALTIES + "/BRASS", "{\"hidden\": null}").then().body("hidden", equalTo(false));
        as(admin).get(SPECIALTIES).then().body("items.findAll { it.hidden }.size()", equalTo(0));
    }

    @Test
    void its_own_is_deleted_while_nobody_carries_it_and_has_no_kinds() {
        post(admin, SPECIALTIES, Map.of("label", "Plucked"));
        post(admin, SPECIALTIES, Map.of("label", "Harp", "parent", "OWN_PLUCKED"));
        post(admin, STUDENTS, Map.of("firstName", "A", "lastName", "B", "primaryInstrument", "OWN_HARP"))
                .then()
                .statusCode(201);

        as(admin).delete(SPECIALTIES + "/OWN_PLUCKED").then().statusCode(409);
        as(admin).delete(SPECIALTIES + "/OWN_HARP").then().statusCode(409);
        as(admin).delete(SPECIALTIES + "/PIANO").then().statusCode(409);
        as(elsewhere).delete(SPECIALTIES + "/OWN_HARP").then().statusCode(404);
        assertEquals(2, stored());

        TestDatabase.execute("delete from students where studio_id = '%s'".formatted(studio));
        as(admin).delete(SPECIALTIES + "/OWN_HARP").then().statusCode(204);
        as(admin).delete(SPECIALTIES + "/OWN_PLUCKED").then().statusCode(204);
        as(admin).delete(SPECIALTIES + "/OWN_PLUCKED").then().statusCode(404);
    }

    @Test
    void a_code_is_not_deleted_under_a_profile_that_takes_it_in_the_same_moment() throws Exception {
        for (int round = 0; round < 10; round++) {
            String code =
                    post(admin, SPECIALTIES, Map.of("label", "Round " + round)).path("code");
            Map<String, Object> student = Map.of("firstName", "A", "lastName", "B", "primaryInstrument", code);

            List<Response> answers = atOnce(List.of(
                    () -> post(admin, STUDENTS, student), () -> as(admin).delete(SPECIALTIES + "/" + code)));

            List<Integer> statuses = answers.stream().map(Response::statusCode).toList();
            assertTrue(List.of(List.of(201, 409), List.of(422, 204)).contains(statuses), statuses.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void others_than_admins_change_nothing(Role role) {
        Token member = Token.of(studio, role);

        post(member, SPECIALTIES, Map.of("label", "Ukulele")).then().statusCode(403);
        patch(member, SPECIALTIES + "/PIANO", "{\"hidden\": true}").then().statusCode(403);
        as(member).delete(SPECIALTIES + "/OWN_UKULELE").then().statusCode(403);

        assertEquals(0, stored());
    }

    @Test
    void the_public_sees_what_is_taught_and_no_more() {
        post(admin, SPECIALTIES, Map.of("label", "Ukulele"));
        patch(admin, SPECIALTIES + "/BRASS", "{\"hidden\": true}");

        visiting(studio)
                .get("/api/v1/public/specialties")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("OWN_UKULELE"))
                .body("items.code", not(hasItem("BRASS")))
                .body("items.code", not(hasItem("BRASS_TUBA")))
                .body("items[0].hidden", nullValue());
    }

    private long stored() {
        return TestDatabase.number("select count(*) from specialties where studio_id = ?", studio);
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<Response>> answers = threads.invokeAll(calls);
            return answers.stream().map(OwnSpecialtiesTest::now).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Response now(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
