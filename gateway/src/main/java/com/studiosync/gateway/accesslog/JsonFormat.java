package com.studiosync.gateway.accesslog;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.ZoneId;

/** For machines, in the way of all other lines: the fields of the request are under {@code mdc}. */
final class JsonFormat implements LineFormat {

    private static final JsonStringEncoder ESCAPES = JsonStringEncoder.getInstance();

    private final Seconds seconds;

    JsonFormat(ZoneId zone) {
        seconds = new Seconds("yyyy-MM-dd'T'HH:mm:ss.", "XXX", zone);
    }

    @Override
    public void append(AccessEntry entry, StringBuilder lines) {
        lines.append("{\"timestamp\":\"");
        seconds.append(entry.endedAt(), lines);
        lines.append("\",\"loggerName\":\"access\",\"level\":\"INFO\",\"message\":\"request\",\"mdc\":{\"method\":\"");
        ESCAPES.quoteAsString(entry.method(), lines);
        lines.append("\",\"route\":\"");
        ESCAPES.quoteAsString(entry.route(), lines);
        lines.append("\",\"status\":").append(entry.status());
        lines.append(",\"complete\":").append(entry.complete());
        if (entry.studio() != null) {
            lines.append(",\"studio\":\"").append(entry.studio()).append('"');
        }
        lines.append(",\"ms\":").append(entry.millis());
        if (entry.upstreamMillis() != AccessEntry.NONE) {
            lines.append(",\"upstreamMs\":").append(entry.upstreamMillis());
        }
        lines.append(",\"ownMs\":").append(entry.ownMillis());
        lines.append(",\"bytesIn\":").append(entry.bytesIn());
        lines.append(",\"bytesOut\":").append(entry.bytesOut());
        lines.append(",\"request\":\"");
        ESCAPES.quoteAsString(entry.request(), lines);
        lines.append("\"}}\n");
    }
}
