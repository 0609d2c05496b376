package com.studiosync.gateway.visits;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Goes on with the trace that a request belongs to, or begins one. The gateway reports no span of its own, so the
 * caller's stays the parent.
 *
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
public final class TraceContext {

    private static final CharSequence PARENT = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence STATE = HttpHeaders.createOptimized("tracestate");
    private static final Pattern VALID =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final HexFormat HEX = HexFormat.of();

    private TraceContext() {}

    public static void pass(MultiMap headers) {
        List<String> sent = headers.getAll(PARENT);
        if (sent.size() == 1 && VALID.matcher(sent.get(0)).matches()) {
            return;
        }
        headers.remove(STATE);
        headers.set(PARENT, begun());
    }

    private static String begun() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "00-" + HEX.toHexDigits(notZero(random)) + HEX.toHexDigits(random.nextLong()) + "-"
                + HEX.toHexDigits(notZero(random)) + "-01";
    }

    private static long notZero(ThreadLocalRandom random) {
        return random.nextLong() | 1;
    }
}
