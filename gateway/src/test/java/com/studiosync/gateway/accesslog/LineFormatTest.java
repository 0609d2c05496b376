package com.studiosync.gateway.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineFormatTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final UUID STUDIO = UUID.fromString("01890000-0000-7000-8000-000000000001");

    @Test
    void text_reads_as_the_other_lines_do() {
        assertEquals(
                "12:00:00.007 INFO  [access] a-request GET route=teachers status=200 complete=true studio=" + STUDIO
                        + " ms=12 upstreamMs=9 ownMs=3 bytesIn=0 bytesOut=512\n",
                line(new TextFormat(BERLIN), at("2026-07-01T10:00:00.007Z", "GET", STUDIO, 9)));
    }

    @Test
    void text_has_a_dash_for_what_there_is_not() {
        String line = line(new TextFormat(BERLIN), at("2026-07-01T10:00:00Z", "GET", null, AccessEntry.NONE));

        assertEquals("studio=- ms=12 upstreamMs=-", line.substring(line.indexOf("studio="), line.indexOf(" ownMs")));
    }

    @Test
    void json_has_a_field_for_everything() {
        String line = line(new JsonFormat(BERLIN), at("2026-07-01T10:00:00.250Z", "GET", STUDIO, 9));

        assertEquals(
                new JsonObject()
                        .put("timestamp", "2026-07-01T12:00:00.250+02:00")
                        .put("loggerName", "access")
                        .put("level", "INFO")
                        .put("message", "request")
                        .put(
                                "mdc",
                                new JsonObject()
                                        .put("method", "GET")
                                        .put("route", "teachers")
                                        .put("status", 200)
                                        .put("complete", true)
                                        .put("studio", STUDIO.toString())
                                        .put("ms", 12)
                                        .put("upstreamMs", 9)
                                        .put("ownMs", 3)
                                        .put("bytesIn", 0)
                                        .put("bytesOut", 512)
                                        .put("request", "a-request")),
                new JsonObject(line));
    }

    @Test
    void json_leaves_out_what_there_is_not_and_lets_nobody_write_fields() {
        String method = "GET\",\"studio\":\"mine";
        String line = line(new JsonFormat(BERLIN), at("2026-07-01T10:00:00Z", method, null, AccessEntry.NONE));

        JsonObject fields = new JsonObject(line).getJsonObject("mdc");
        assertEquals(method, fields.getString("method"));
        assertFalse(fields.containsKey("studio"));
        assertFalse(fields.containsKey("upstreamMs"));
    }

    @Test
    void a_second_is_worked_out_anew_when_it_is_another() {
        TextFormat format = new TextFormat(BERLIN);
        StringBuilder lines = new StringBuilder();

        format.append(at("2026-10-25T00:59:59.999Z", "GET", null, 0), lines);
        format.append(at("2026-10-25T01:00:00Z", "GET", null, 0), lines);
        format.append(at("2026-10-25T01:00:00.1Z", "GET", null, 0), lines);

        assertEquals(
                "02:59:59.999 02:00:00.000 02:00:00.100",
                String.join(
                        " ",
                        lines.toString().lines().map(line -> line.split(" ")[0]).toList()));
    }

    private static String line(LineFormat format, AccessEntry entry) {
        StringBuilder lines = new StringBuilder();
        format.append(entry, lines);
        return lines.toString();
    }

    private static AccessEntry at(String time, String method, UUID studio, long upstreamMillis) {
        return new AccessEntry(
                Instant.parse(time).toEpochMilli(),
                method,
                "teachers",
                200,
                true,
                studio,
                12,
                upstreamMillis,
                3,
                0,
                512,
                "a-request");
    }
}
