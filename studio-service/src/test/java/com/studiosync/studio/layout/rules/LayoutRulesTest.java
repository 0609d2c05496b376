package com.studiosync.studio.layout.rules;

import static com.studiosync.studio.layout.Layouts.at;
import static com.studiosync.studio.layout.Layouts.room;
import static com.studiosync.studio.layout.Layouts.twoRooms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.studio.layout.Layouts;
import com.studiosync.studio.layout.plan.Layout;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.validation.Validation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutRulesTest {

    private static final LayoutRules RULES =
            new LayoutRules(Validation.buildDefaultValidatorFactory().getValidator());

    private final JsonObject layout = twoRooms();
    private final JsonObject piano = layout.getJsonArray("rooms").getJsonObject(0);
    private final JsonObject band = layout.getJsonArray("rooms").getJsonObject(1);
    private final JsonObject door = piano.getJsonArray("doors").getJsonObject(0);
    private final JsonObject grand = layout.getJsonArray("equipment").getJsonObject(0);

    @Test
    void a_good_layout_passes() {
        assertEquals(List.of(), violations());
    }

    @Test
    void a_room_may_fill_the_grid_to_its_edge_and_not_beyond() {
        band.put("size", size(12, 10));
        assertEquals(List.of(), violations());

        band.put("size", size(13, 10));
        assertEquals(List.of("rooms[1].position lets the room reach beyond the grid"), violations());

        band.put("size", size(12, 11));
        assertEquals(List.of("rooms[1].position lets the room reach beyond the grid"), violations());
    }

    @Test
    void rooms_do_not_overlap() {
        band.put("position", at(7, 0));

        assertEquals(List.of("rooms[1].position lets the room overlap rooms[0]"), violations());
    }

    @Test
    void rooms_have_ids_and_names_of_their_own_whatever_the_case() {
        band.put("id", "piano").put("name", "PIANO ROOM");

        assertEquals(
                List.of("rooms[1].id is the same as rooms[0].id", "rooms[1].name is the same as rooms[0].name"),
                violations());
    }

    @Test
    void names_that_look_the_same_are_the_same() {
        band.put("name", "Piano\u200B room");

        assertEquals(List.of("rooms[1].name is the same as rooms[0].name"), violations());
    }

    @ParameterizedTest
    @CsvSource({
        "NORTH, 6, 2, true",
        "NORTH, 7, 2, false",
        "SOUTH, 0, 8, true",
        "SOUTH, 0, 9, false",
        "EAST, 5, 1, true",
        "EAST, 5, 2, false",
        "WEST, 6, 1, false"
    })
    void a_door_fits_into_its_wall(String wall, int offset, int width, boolean fits) {
        door.put("wall", wall).put("offset", offset).put("width", width);

        assertEquals(fits ? List.of() : List.of("rooms[0].doors[0] reaches beyond its wall"), violations());
    }

    @Test
    void two_doors_are_not_in_the_same_place_of_a_wall() {
        piano.getJsonArray("doors")
                .add(door.copy().put("offset", 4))
                .add(door.copy().put("wall", "NORTH"));

        assertEquals(List.of("rooms[0].doors[1] overlaps rooms[0].doors[0]"), violations());
    }

    @Test
    void equipment_stands_inside_its_room() {
        grand.put("position", at(7, 5));
        assertEquals(List.of(), violations());

        grand.put("position", at(8, 5));
        assertEquals(List.of("equipment[0].position is outside of the room"), violations());
    }

    @Test
    void equipment_is_in_a_room_of_the_layout() {
        grand.put("room", "cellar");

        assertEquals(List.of("equipment[0].room is no room of this layout"), violations());
    }

    @Test
    void a_thing_is_in_one_place_and_stands_there_alone() {
        layout.getJsonArray("equipment")
                .add(grand.copy())
                .add(Layouts.grand().put("position", at(9, 2)).put("room", "band"));

        assertEquals(
                List.of(
                        "equipment[1].id is the same as equipment[0].id",
                        "equipment[1].name is the same as equipment[0].name",
                        "equipment[1].position is the same as equipment[0].position",
                        "equipment[1].serial is the same as equipment[0].serial",
                        "equipment[2].id is the same as equipment[0].id",
                        "equipment[2].serial is the same as equipment[0].serial"),
                violations());
    }

    @Test
    void every_room_may_have_its_music_stand() {
        layout.getJsonArray("equipment").add(thing("second", "piano", at(3, 3))).add(thing("third", "band", at(9, 3)));
        assertEquals(List.of(), violations());

        layout.getJsonArray("equipment").add(thing("fourth", "band", at(9, 4)));
        assertEquals(List.of("equipment[3].name is the same as equipment[2].name"), violations());
    }

    @Test
    void a_serial_number_is_of_a_single_piece() {
        grand.put("quantity", 2);

        assertEquals(List.of("equipment[0].quantity must be 1 for a thing with a serial number"), violations());
    }

    @Test
    void labels_begin_on_the_grid() {
        layout.getJsonArray("labels").getJsonObject(0).put("position", at(20, 0));

        assertEquals(List.of("labels[0].position is outside of the grid"), violations());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        layout.getJsonObject("grid").put("columns", 0).remove("unit");
        piano.put("capacity", -1)
                .put("color", "blue")
                .put("position", at(-1, 0))
                .remove("kind");
        piano.getJsonObject("hourlyRate").put("amount", "-3").put("currency", "XYZ");
        door.put("width", 0);
        band.put("name", " ").putNull("size").put("id", "with space");
        layout.getJsonArray("rooms").addNull();
        grand.remove("name");

        assertEquals(
                List.of(
                        "equipment[0].name",
                        "grid.columns",
                        "grid.unit",
                        "rooms[0].capacity",
                        "rooms[0].color",
                        "rooms[0].doors[0].width",
                        "rooms[0].hourlyRate.amount",
                        "rooms[0].hourlyRate.currency",
                        "rooms[0].hourlyRate.currency",
                        "rooms[0].kind",
                        "rooms[0].position.x",
                        "rooms[1].id",
                        "rooms[1].name",
                        "rooms[1].size",
                        "rooms[2]"),
                refused().stream().map(FieldError::field).toList());
    }

    @Test
    void a_document_that_says_nothing_is_refused_and_nothing_worse() throws JsonProcessingException {
        for (String empty : List.of("{}", "{\"rooms\":[{}],\"labels\":[{}],\"equipment\":[{}]}")) {
            Layout read = new ObjectMapper().readValue(empty, Layout.class);

            assertThrows(ProblemException.class, () -> RULES.check(read, "EUR"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101})
    void there_are_at_most_a_hundred_rooms(int many) {
        layout.getJsonObject("grid").put("columns", 200);
        layout.put(
                "rooms",
                new JsonArray(IntStream.range(0, many)
                        .mapToObj(i -> room("room-" + i, "Room " + i, i, 0, 1, 1))
                        .toList()));
        layout.put("equipment", new JsonArray());

        assertEquals(many == 100 ? List.of() : List.of("rooms must have at most 100 elements"), violations());
    }

    @Test
    void a_document_of_more_than_256_kib_is_too_large() {
        grand.put("room", "x".repeat(256 * 1024));

        ProblemException refusal = assertThrows(ProblemException.class, this::check);
        assertEquals(413, refusal.type().status());
    }

    @Test
    void thousands_of_doors_are_told_once() {
        Stream.generate(door::copy).limit(1_000).forEach(piano.getJsonArray("doors")::add);

        assertEquals(List.of("rooms[0].doors must have at most 12 elements"), violations());
    }

    @Test
    void as_many_violations_as_there_can_be_are_found_in_no_time() {
        layout.put(
                "rooms",
                new JsonArray(IntStream.range(0, 100)
                        .mapToObj(i -> room("same", "Same", 0, 0, 200, 200))
                        .toList()));

        assertTrue(refused().size() > 300);
    }

    private static JsonObject thing(String id, String room, JsonObject position) {
        JsonObject stand =
                Layouts.grand().put("id", id).put("name", "Music stand").put("room", room);
        stand.put("position", position).remove("serial");
        return stand;
    }

    private static JsonObject size(int width, int height) {
        return new JsonObject().put("width", width).put("height", height);
    }

    private List<String> violations() {
        try {
            check();
            return List.of();
        } catch (ProblemException refusal) {
            return refusal.errors().stream()
                    .map(error -> error.field() + " " + error.message())
                    .toList();
        }
    }

    private List<FieldError> refused() {
        return assertThrows(ProblemException.class, this::check).errors();
    }

    private void check() {
        RULES.check(layout.mapTo(Layout.class), "EUR");
    }
}
