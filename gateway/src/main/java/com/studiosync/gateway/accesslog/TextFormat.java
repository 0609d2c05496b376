package com.studiosync.gateway.accesslog;

import java.time.ZoneId;

/** For people, in the way of all other lines: the request id and the method first, the rest by name. */
final class TextFormat implements LineFormat {

    private final Seconds seconds;

    TextFormat(ZoneId zone) {
        seconds = new Seconds("HH:mm:ss.", "", zone);
    }

    @Override
    public void append(AccessEntry entry, StringBuilder lines) {
        seconds.append(entry.endedAt(), lines);
        lines.append(" INFO  [access] ").append(entry.request());
        lines.append(' ').append(entry.method());
        lines.append(" route=").append(entry.route());
        lines.append(" status=").append(entry.status());
        lines.append(" complete=").append(entry.complete());
        lines.append(" studio=").append(entry.studio() == null ? "-" : entry.studio());
        lines.append(" ms=").append(entry.millis());
        lines.append(" upstreamMs=");
        if (entry.upstreamMillis() == AccessEntry.NONE) {
            lines.append('-');
        } else {
            lines.append(entry.upstreamMillis());
        }
        lines.append(" ownMs=").append(entry.ownMillis());
        lines.append(" bytesIn=").append(entry.bytesIn());
        lines.append(" bytesOut=").append(entry.bytesOut()).append('\n');
    }
}
