package com.studiosync.profile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class AuditRetentionTest {

    @Inject
    ForgetAudit forgetAudit;

    @Inject
    AuditEntries entries;

    @Test
    void entries_go_when_the_retention_is_over_and_not_before() throws Throwable {
        UUID old = entryOfAge(366);
        UUID recent = entryOfAge(364);

        VertxContextSupport.subscribeAndAwait(forgetAudit::forget);

        assertEquals(0, count(old));
        assertEquals(1, count(recent));
    }

    @Test
    void a_retention_below_what_the_database_keeps_stops_the_start() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new ForgetAudit(entries, null, () -> Duration.ofDays(29), Clock.systemUTC()));

        assertTrue(refused.getMessage().contains("studiosync.audit.retention"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set actor_id = null",
                "delete from audit_entries",
                "truncate audit_entries",
                "drop table audit_entries",
                "alter table audit_entries disable row level security",
                "drop policy studio_isolation on audit_entries",
                "set role test_owner"
            })
    void the_service_can_change_nothing_of_it(String attempt) throws SQLException {
        UUID entry = entryOfAge(40);

        assertThrows(SQLException.class, () -> asService(attempt));

        assertEquals(1, count(entry));
    }

    @Test
    void the_service_can_ask_for_the_end_of_nothing_that_is_younger_than_30_days() throws SQLException {
        UUID young = entryOfAge(29);
        UUID old = entryOfAge(31);

        asService("select forget_audit_before(now() + interval '1 year', 10000)");

        assertEquals(1, count(young));
        assertEquals(0, count(old));
    }

    @Test
    void not_even_in_the_name_of_the_studio_that_they_are_of() throws SQLException {
        UUID young = entryOfAge(29);
        Object studio = TestDatabase.rows("select studio_id from audit_entries where id = ?", young)
                .get(0)
                .get(0);

        asService("begin; select set_config('app.studio_id', '" + studio + "', true);"
                + " select forget_audit_before(now() + interval '1 year', 10000); commit");

        assertEquals(1, count(young));
    }

    @Test
    void nobody_else_can_ask() {
        assertThrows(SQLException.class, () -> as("relay", "select forget_audit_before(now(), 1)"));
    }

    private static void asService(String sql) throws SQLException {
        as("app", sql);
    }

    private static void as(String role, String sql) throws SQLException {
        Config config = ConfigProvider.getConfig();
        String name = config.getValue("studiosync.database.name", String.class);
        String url = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        config.getValue("studiosync.database.host", String.class),
                        config.getValue("studiosync.database.port", String.class),
                        name);
        String password = config.getValue("studiosync.database." + role + "-password", String.class);
        try (Connection connection = DriverManager.getConnection(url, name + "_" + role, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static UUID entryOfAge(int days) {
        UUID id = UUID.randomUUID();
        TestDatabase.execute("""
                insert into audit_entries (studio_id, id, student_id, action, actor_id, at)
                values (gen_random_uuid(), ?, gen_random_uuid(), 'MEDICAL_NOTES_READ', gen_random_uuid(),
                    now() - make_interval(days => ?))""", id, days);
        return id;
    }

    private static long count(UUID entry) {
        return TestDatabase.number("select count(*) from audit_entries where id = ?", entry);
    }
}
