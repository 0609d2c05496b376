package com.studiosync.platform.requests;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id: kept when it was sent in an acceptable form, made otherwise, always echoed. */
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-Id";

    /** The name as it is written without being encoded anew. */
    public static final CharSequence NAME = HttpHeaders.createOptimized(HEADER);

    private static final HexFormat HEX = HexFormat.of();
    private static final String KEY = "requestId";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_EVERYTHING = 1_000;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::assign, BEFORE_EVERYTHING);
    }

    private static void assign(RoutingContext routing) {
        String sent = routing.request().getHeader(NAME);
        String id = sent != null && ACCEPTABLE.matcher(sent).matches() ? sent : made();
        routing.put(KEY, id);
        routing.response().putHeader(NAME, id);
        MDC.put(KEY, id);
        routing.next();
    }

    /** Nobody gains anything by guessing it, so it costs no secure randomness. */
    private static String made() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong());
    }

    /** The id of this request. */
    public static String of(RoutingContext routing) {
        return routing.get(KEY);
    }

    /** The id of the request under way, or {@code null} outside of one; events carry it as correlation id. */
    public static String current() {
        return (String) MDC.get(KEY);
    }
}
