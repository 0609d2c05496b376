package com.studiosync.profile.invited;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.embedded.PostgresServer;
import com.studiosync.embedded.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** People who were invited before it was noted which account accepted. */
class AcceptedByMigrationTest {

    private static final ServiceDatabase DATABASE =
            new ServiceDatabase("earlier", "test-only", "test-only", "test-only");

    private static final String PEOPLE = """
            insert into students (studio_id, id, account_id, first_name, last_name, sort_name, primary_instrument,
                enrolment_date, created_at, updated_at, version)
            select s, i, a, 'Felix', 'Schumann', 'schumann felix', 'PIANO', now(), now(), now(), 0 from (values
                (uuid_of(1), uuid_of(11), uuid_of(91)), (uuid_of(1), uuid_of(12), null), (uuid_of(2), uuid_of(13), uuid_of(93)),
                (uuid_of(1), uuid_of(14), uuid_of(94))) people (s, i, a);
            insert into guardians (studio_id, id, account_id, first_name, last_name, sort_name, created_at, updated_at, version)
            select s, i, a, 'Robert', 'Schumann', 'schumann robert', now(), now(), 0 from (values
                (uuid_of(1), uuid_of(21), uuid_of(95)), (uuid_of(2), uuid_of(22), null)) people (s, i, a);
            insert into invited_people (studio_id, id, invitation_id, email_key, student_id, guardian_id, requested_at, accepted_at)
            select s, i, n, 'r@example.com', p, g, now(), case when accepted then now() end from (values
                (uuid_of(1), uuid_of(31), uuid_of(41), uuid_of(11), null::uuid, true),
                (uuid_of(1), uuid_of(32), uuid_of(41), uuid_of(12), null, true),
                (uuid_of(2), uuid_of(33), uuid_of(43), uuid_of(13), null, true),
                (uuid_of(1), uuid_of(34), uuid_of(44), uuid_of(14), null, false),
                (uuid_of(1), uuid_of(35), uuid_of(45), null, uuid_of(21), true),
                (uuid_of(2), uuid_of(36), uuid_of(41), null, uuid_of(22), true)) invited (s, i, n, p, g, accepted)""";

    @Test
    void who_accepted_before_is_taken_from_the_person_or_from_who_shares_the_invitation_in_the_studio()
            throws SQLException {
        try (PostgresServer server = PostgresServer.temporary().fast().start()) {
            DATABASE.createOn(server);
            migrate(server, MigrationVersion.fromVersion("42"));
            run(
                    server,
                    "create function uuid_of(n int) returns uuid language sql as"
                            + " $$ select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$");
            run(server, PEOPLE);

            migrate(server, MigrationVersion.LATEST);

            Map<Integer, Integer> expected = new LinkedHashMap<>();
            expected.put(31, 91);
            expected.put(32, 91);
            expected.put(33, 93);
            expected.put(34, null);
            expected.put(35, 95);
            expected.put(36, null);
            assertEquals(expected, acceptedBy(server));
            assertEquals(0, unprotected(server));
        }
    }

    private static void migrate(PostgresServer server, MigrationVersion version) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(DATABASE.name()), DATABASE.owner(), DATABASE.ownerPassword())
                .locations("classpath:db/platform", "classpath:db/migration")
                .placeholders(Map.of("owner", DATABASE.owner(), "app", DATABASE.app(), "relay", DATABASE.relay()))
                .target(version)
                .load()
                .migrate();
    }

    private static void run(PostgresServer server, String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl(DATABASE.name()));
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** By the last digits of the ids. */
    private static Map<Integer, Integer> acceptedBy(PostgresServer server) throws SQLException {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl(DATABASE.name()));
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select right(id::text, 2)::int, right(accepted_by::text, 2)::int"
                                + " from invited_people order by id")) {
            while (rows.next()) {
                found.put(rows.getInt(1), (Integer) rows.getObject(2));
            }
        }
        return found;
    }

    /** How many tables of studios do not bind their owner. */
    private static int unprotected(PostgresServer server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl(DATABASE.name()));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*)::int from pg_class"
                                + " where relname in ('students', 'guardians', 'invited_people') and not relforcerowsecurity")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
