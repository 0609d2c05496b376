package com.studiosync.gateway.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.junit.jupiter.api.Test;

class AccessLogTest {

    @Test
    void json_has_a_field_for_everything_and_text_reads_as_a_line() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("method", "GET");
        fields.put("route", "teachers");
        fields.put("ms", "12");
        AccessEntry entry = new AccessEntry(fields);

        JsonObject line = new JsonObject(new JsonFormatter().format(AccessLog.record(entry, true)));

        assertEquals("access", line.getString("loggerName"));
        assertEquals("request", line.getString("message"));
        assertEquals("teachers", line.getJsonObject("mdc").getString("route"));
        assertEquals("12", line.getJsonObject("mdc").getString("ms"));
        assertEquals("GET route=teachers ms=12", AccessLog.record(entry, false).getMessage());
        assertFalse(AccessLog.record(entry, false).getMdcCopy().containsKey("route"));
    }
}
