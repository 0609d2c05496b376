package com.studiosync.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That an audit trail is kept as long as it is to be, whoever wants otherwise: every service's test of its trail. */
public abstract class AuditTrailCases {

    /** Puts an entry into the trail past row-level security; returns its id. */
    protected abstract UUID entryOfAge(int days);

    /** The service's own job. */
    protected abstract Uni<Void> forget();

    @Test
    void entries_go_when_the_retention_is_over_and_not_before() throws Throwable {
        UUID old = entryOfAge(366);
        UUID recent = entryOfAge(364);

        VertxContextSupport.subscribeAndAwait(this::forget);

        assertEquals(0, count(old));
        assertEquals(1, count(recent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set actor_id = null",
                "delete from audit_entries",
                "truncate audit_entries",
                "drop table audit_entries",
                "alter table audit_entries disable row level security",
                "drop policy owner_reads_what_is_old on audit_entries",
                "set role test_owner"
            })
    void the_service_can_change_nothing_of_it(String attempt) {
        UUID entry = entryOfAge(40);

        assertThrows(SQLException.class, () -> TestDatabase.executeAs("app", attempt));

        assertEquals(1, count(entry));
    }

    @Test
    void the_service_can_ask_for_the_end_of_nothing_that_is_younger_than_30_days() throws SQLException {
        UUID young = entryOfAge(29);
        UUID old = entryOfAge(31);

        TestDatabase.executeAs("app", "select forget_audit_before(now() + interval '1 year', 10000)");

        assertEquals(1, count(young));
        assertEquals(0, count(old));
    }

    @Test
    void not_even_in_the_name_of_the_studio_that_it_is_of() throws SQLException {
        UUID young = entryOfAge(29);
        Object studio = TestDatabase.rows("select studio_id from audit_entries where id = ?", young)
                .get(0)
                .get(0);

        TestDatabase.executeAs(
                "app",
                "begin; select set_config('app.studio_id', '" + studio + "', true);"
                        + " select forget_audit_before(now() + interval '1 year', 10000); commit");

        assertEquals(1, count(young));
    }

    @Test
    void nobody_else_can_ask() {
        assertThrows(SQLException.class, () -> TestDatabase.executeAs("relay", "select forget_audit_before(now(), 1)"));
    }

    private static long count(UUID entry) {
        return TestDatabase.number("select count(*) from audit_entries where id = ?", entry);
    }
}
