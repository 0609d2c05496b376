package com.studiosync.studio.layout;

import static com.studiosync.studio.layout.Layouts.PATH;
import static com.studiosync.studio.layout.Layouts.put;
import static com.studiosync.studio.layout.Layouts.twoRooms;
import static com.studiosync.studio.layout.Layouts.withCapacity;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.StudioLayoutChanged;
import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class LayoutTest {

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void a_new_studio_has_an_empty_grid() {
        school.asA(Role.STUDENT)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("grid.columns", is(24))
                .body("rooms", empty())
                .body("equipment", empty())
                .body("version", nullValue());
    }

    @Test
    void what_was_put_is_what_is_read() {
        put(school, twoRooms(), 0).then().statusCode(200).header("ETag", "\"1\"");

        String read = school.asA(Role.PARENT)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .extract()
                .asString();

        assertEquals(twoRooms(), new JsonObject(read));
        put(school, new JsonObject(read), 1).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void a_change_is_told_with_all_rooms_and_what_is_new() {
        put(school, twoRooms(), 0).then().statusCode(200);

        StudioLayoutChanged.Room piano = new StudioLayoutChanged.Room("piano", "Piano room", "LESSON", 3);
        StudioLayoutChanged.Room band = new StudioLayoutChanged.Room("band", "Band room", "LESSON", 3);
        assertEquals(
                new StudioLayoutChanged(
                        school.id(), 1L, List.of(piano, band), Set.of("piano", "band"), Set.of(), Set.of(), List.of()),
                told(1));
    }

    @Test
    void a_room_that_is_another_or_gone_is_told_as_it_was() {
        put(school, twoRooms(), 0).then().statusCode(200);
        JsonObject next = withCapacity(9);
        next.getJsonArray("rooms").remove(1);
        next.getJsonArray("rooms").add(Layouts.room("booth", "Booth", 8, 0, 4, 4));

        put(school, next, 1).then().statusCode(200);

        StudioLayoutChanged event = told(2);
        assertEquals(Set.of("booth"), event.added());
        assertEquals(Set.of("piano"), event.changed());
        assertEquals(Set.of("band"), event.removed());
        assertEquals(
                List.of(
                        new StudioLayoutChanged.Room("piano", "Piano room", "LESSON", 3),
                        new StudioLayoutChanged.Room("band", "Band room", "LESSON", 3)),
                event.before());
    }

    @Test
    void moving_a_piano_changes_no_room() {
        put(school, twoRooms(), 0).then().statusCode(200);
        JsonObject next = twoRooms();
        next.getJsonArray("equipment").getJsonObject(0).put("position", Layouts.at(5, 5));

        put(school, next, 1).then().statusCode(200).header("ETag", "\"2\"");

        assertEquals(Set.of(), told(2).changed());
    }

    @Test
    void the_same_again_is_no_change() {
        put(school, twoRooms(), 0).then().statusCode(200);

        JsonObject same = twoRooms();
        same.getJsonObject("grid").put("cellSize", 0.50);
        same.getJsonArray("rooms").getJsonObject(0).getJsonObject("hourlyRate").put("amount", "45");
        put(school, same, 1).then().statusCode(200).header("ETag", "\"1\"");

        assertEquals(1, versions());
        put(school, withCapacity(4), 1).then().statusCode(200);
        told(2);
        assertEquals(
                2,
                Broker.all(StudioLayoutChanged.class, event -> event.studioId().equals(school.id()))
                        .size());
    }

    @Test
    void whoever_has_not_seen_the_current_version_is_told_which_it_is() {
        put(school, twoRooms(), 0).then().statusCode(200);

        put(school, withCapacity(4), 0)
                .then()
                .statusCode(412)
                .body("type", is("https://studiosync.com/problems/stale"))
                .body("detail", containsString("\"1\""));

        assertEquals(1, versions());
    }

    @Test
    void without_if_match_nothing_is_changed() {
        school.asA(Role.ADMIN).body(twoRooms().encode()).put(PATH).then().statusCode(428);

        assertEquals(0, versions());
    }

    @Test
    void of_ten_who_change_it_at_once_one_does_and_the_others_are_told_the_current_version() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(10);
        try {
            List<Future<Response>> answers = people.invokeAll(
                    Collections.nCopies(10, () -> put(school, withCapacity((int) (Math.random() * 900)), 0)));

            assertEquals(
                    1,
                    answers.stream()
                            .filter(answer -> answered(answer).statusCode() == 200)
                            .count());
            assertEquals(
                    9,
                    answers.stream()
                            .filter(answer -> answered(answer).statusCode() == 412)
                            .filter(answer -> "\"1\"".equals(answered(answer).header("ETag")))
                            .count());
            assertEquals(1, versions());
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void a_client_that_has_it_already_gets_nothing() {
        put(school, twoRooms(), 0).then().statusCode(200);

        school.asA(Role.TEACHER)
                .header("If-None-Match", "\"1\"")
                .get(PATH)
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void nobody_but_an_admin_changes_it(Role role) {
        school.asA(role)
                .header("If-Match", "*")
                .body(twoRooms().encode())
                .put(PATH)
                .then()
                .statusCode(403);

        assertEquals(0, versions());
    }

    @Test
    void another_studio_has_a_layout_of_its_own() {
        put(school, twoRooms(), 0).then().statusCode(200);

        School other = Schools.rockSchool();

        other.asA(Role.ADMIN).get(PATH).then().statusCode(200).body("rooms", empty());
        other.asA(Role.ADMIN).get(PATH + "/versions/1").then().statusCode(404);
        put(other, withCapacity(7), 0).then().statusCode(200);
        school.asA(Role.ADMIN).get(PATH).then().body("rooms[0].capacity", is(3));
    }

    @Test
    void who_is_nobody_or_in_no_studio_sees_nothing() {
        given().get(PATH).then().statusCode(401);
        Schools.as(Token.ofNoStudio()).get(PATH).then().statusCode(403);
    }

    @Test
    void a_studio_that_is_gone_has_no_layout_to_change() {
        Schools.as(Token.of(UUID.randomUUID(), Role.ADMIN))
                .header("If-Match", "*")
                .body(twoRooms().encode())
                .put(PATH)
                .then()
                .statusCode(404);
    }

    @Test
    void a_broken_layout_is_refused_with_every_violation_and_nothing_is_written() {
        JsonObject broken = twoRooms();
        broken.put(
                "rooms",
                new JsonArray()
                        .add(Layouts.room("piano", "Piano", 0, 0, 8, 6))
                        .add(Layouts.room("piano", "PIANO", 7, 5, 14, 4).put("capacity", -1)));
        broken.getJsonArray("equipment").add(Layouts.grand().put("room", "cellar"));

        put(school, broken, 0)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "equipment[1].id",
                                "equipment[1].position",
                                "equipment[1].room",
                                "equipment[1].serial",
                                "rooms[1].capacity",
                                "rooms[1].id",
                                "rooms[1].name",
                                "rooms[1].position",
                                "rooms[1].position")));

        assertEquals(0, versions());
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from outbox where studio_id = ? and type like '%Layout%'", school.id()));
    }

    @Test
    void a_rate_is_in_the_currency_of_the_studio() {
        JsonObject francs = twoRooms();
        francs.getJsonArray("rooms")
                .getJsonObject(0)
                .put("hourlyRate", new JsonObject(Map.of("amount", "45.00", "currency", "CHF")));

        put(school, francs, 0)
                .then()
                .statusCode(422)
                .body("errors[0].field", is("rooms[0].hourlyRate.currency"))
                .body("errors[0].message", containsString("EUR"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "400 | {'ceiling':'blue'}",
                "400 | {'grid':'large'}",
                "400 | {'grid':{'columns':'24'}}",
                "400 | {'grid':{'columns':2.5}}",
                "400 | {'grid':{'columns':99999999999}}",
                "400 | {'grid':{'unit':'YARDS'}}",
                "400 | {'rooms':{}}",
                "400 | {'rooms':[{'kind':'DUNGEON'}]}",
                "400 | {'rooms':[{'doors':[{'wall':'CEILING'}]}]}",
                "400 | ~~",
                "400 | null",
                "400 | [",
                "422 | {}",
                "422 | {'rooms':[null],'equipment':[null],'labels':[null]}",
                "422 | {'grid':{'columns':1,'rows':1,'cellSize':1e999,'unit':'FEET'}}",
                "422 | {'grid':{'columns':1,'rows':1,'cellSize':1e-99999999,'unit':'FEET'}}",
                "422 | {'rooms':[{'hourlyRate':{'amount':'1e99999999','currency':'EUR'}}]}",
                "422 | {'equipment':[{'room':'\\u0000','name':'\\u0000','id':'\\u0000'}]}",
                "422 | {'labels':[{'text':'\\ud800','position':{'x':-1,'y':2147483647}}]}"
            })
    void what_is_no_layout_is_refused_and_nothing_is_written(int status, String body) {
        school.asA(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .body(body.replace('\'', '"'))
                .put(PATH)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");

        assertEquals(0, versions());
    }

    private StudioLayoutChanged told(long version) {
        return Broker.await(
                StudioLayoutChanged.class, event -> event.studioId().equals(school.id()) && event.version() == version);
    }

    private long versions() {
        return TestDatabase.number("select count(*) from layout_versions where studio_id = ?", school.id());
    }

    private static Response answered(Future<Response> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
