package com.studiosync.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

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

    /** Whoever reads may get the answer a moment before PostgreSQL gets the end of the transaction. */
    private static final String AT_WORK = "select count(*) from pg_stat_activity where datname = current_database()"
            + " and usename = current_database() || '_app' and state <> 'idle'";

    private Statements() {}

    static void prepare() {
        TestDatabase.execute("create schema if not exists " + SCHEMA);
        TestDatabase.execute("create extension if not exists pg_stat_statements schema " + SCHEMA);
    }

    /** The texts of all statements of a request, sorted, each as often as it was sent. The request is made a few times. */
    public static List<String> of(Runnable request) {
        return Stream.generate(() -> once(request))
                .limit(ATTEMPTS)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    /**
     * How PostgreSQL goes about one of them for the service's role, which the policies bind, in the scope of a studio; its
     * parameters are left open.
     */
    public static String plan(UUID studio, String statement) {
        try (Connection connection =
                        DriverManager.getConnection(Backends.superuserJdbcUrl() + "&preferQueryMode=simple");
                Statement explain = connection.createStatement()) {
            explain.execute("select set_config('role', current_database() || '_app', false),"
                    + " set_config('app.studio_id', '" + studio + "', false)");
            ResultSet lines = explain.executeQuery("explain (generic_plan) " + statement);
            StringBuilder plan = new StringBuilder();
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            return plan.toString();
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    private static List<String> once(Runnable request) {
        Map<Object, Long> before = counts();
        request.run();
        Awaitility.await("the end of its transactions").until(() -> TestDatabase.number(AT_WORK) == 0);
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
