package com.studiosync.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The statements that the service under test sends to PostgreSQL, told by PostgreSQL itself: whatever sends them, and
 * with the beginning and the end of its transactions. To see that a list of a hundred takes what a list of one takes:
 *
 * <pre>{@code assertEquals(Statements.of(() -> list(1)), Statements.of(() -> list(100)));}</pre>
 */
public final class Statements {

    /** What the service does in the background meanwhile only adds, so the shortest of a few is the request's own. */
    private static final int ATTEMPTS = 3;

    /** Apart from the service's own tables. */
    private static final String SCHEMA = "statement_counts";

    private static final String COUNTS = """
            select s.query, sum(s.calls) from %s.pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = current_database() || '_app' group by s.query""".formatted(SCHEMA);

    private Statements() {}

    static void prepare() {
        TestDatabase.execute("create schema " + SCHEMA);
        TestDatabase.execute("create extension pg_stat_statements schema " + SCHEMA);
    }

    /** The texts of all statements of a request, sorted, each as often as it was sent. The request is made a few times. */
    public static List<String> of(Runnable request) {
        return Stream.generate(() -> once(request))
                .limit(ATTEMPTS)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static List<String> once(Runnable request) {
        Map<Object, Long> before = counts();
        request.run();
        List<String> sent = new ArrayList<>();
        counts().forEach((text, calls) ->
                sent.addAll(Collections.nCopies((int) (calls - before.getOrDefault(text, 0L)), text.toString())));
        Collections.sort(sent);
        return sent;
    }

    private static Map<Object, Long> counts() {
        Map<Object, Long> counts = new HashMap<>();
        TestDatabase.rows(COUNTS).forEach(row -> counts.put(row.get(0), ((Number) row.get(1)).longValue()));
        return counts;
    }
}
