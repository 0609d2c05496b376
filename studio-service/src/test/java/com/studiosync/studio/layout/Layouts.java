package com.studiosync.studio.layout;

import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools.School;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Layouts for tests, as a client sends them. */
public final class Layouts {

    public static final String PATH = "/api/v1/studio/layout";

    private Layouts() {}

    /** A piano room with a grand, and a band room beside it. */
    public static JsonObject twoRooms() {
        return new JsonObject()
                .put(
                        "grid",
                        new JsonObject()
                                .put("columns", 20)
                                .put("rows", 10)
                                .put("cellSize", 0.5)
                                .put("unit", "METRES"))
                .put("rooms", JsonArray.of(pianoRoom(), room("band", "Band room", 8, 0, 12, 10)))
                .put(
                        "labels",
                        JsonArray.of(new JsonObject().put("text", "Window").put("position", at(1, 9))))
                .put("equipment", JsonArray.of(grand()));
    }

    private static JsonObject pianoRoom() {
        return room("piano", "Piano room", 0, 0, 8, 6)
                .put("hourlyRate", new JsonObject().put("amount", "45.00").put("currency", "EUR"))
                .put("color", "#a8dadc")
                .put(
                        "doors",
                        JsonArray.of(new JsonObject()
                                .put("wall", "SOUTH")
                                .put("offset", 3)
                                .put("width", 2)));
    }

    public static JsonObject room(String id, String name, int x, int y, int width, int height) {
        return new JsonObject()
                .put("id", id)
                .put("name", name)
                .put("kind", "LESSON")
                .put("capacity", 3)
                .put("position", at(x, y))
                .put("size", new JsonObject().put("width", width).put("height", height))
                .put("doors", new JsonArray());
    }

    public static JsonObject grand() {
        return new JsonObject()
                .put("id", "grand")
                .put("name", "Concert grand")
                .put("kind", "GRAND_PIANO")
                .put("serial", "J1234567")
                .put("quantity", 1)
                .put("room", "piano")
                .put("position", at(2, 2));
    }

    public static JsonObject at(int x, int y) {
        return new JsonObject().put("x", x).put("y", y);
    }

    /** The same layout with another capacity of its first room. */
    public static JsonObject withCapacity(int capacity) {
        JsonObject layout = twoRooms();
        layout.getJsonArray("rooms").getJsonObject(0).put("capacity", capacity);
        return layout;
    }

    public static Response put(School school, JsonObject layout, long seen) {
        return school.asA(Role.ADMIN)
                .header("If-Match", '"' + Long.toString(seen) + '"')
                .body(layout.encode())
                .put(PATH);
    }

    /** Makes as many changes as it takes to get to that version. */
    public static void changeTo(School school, int version) {
        for (int seen = 0; seen < version; seen++) {
            put(school, withCapacity(seen + 1), seen).then().statusCode(200);
        }
    }
}
