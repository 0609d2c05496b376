package com.studiosync.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServiceDatabaseTest {

    private static final String NO_PRIVILEGE = "42501";
    private static final String WRONG_PASSWORD = "28P01";
    private static final ServiceDatabase LESSONS = new ServiceDatabase("lessons", "o'wner", "app", "relay");
    private static final ServiceDatabase BILLING = new ServiceDatabase("billing", "owner", "app", "relay");

    private static PostgresServer server;

    @BeforeAll
    static void createTwice() {
        server = PostgresServer.temporary().fast().start();
        LESSONS.createOn(server);
        BILLING.createOn(server);
        LESSONS.createOn(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_owner_creates_tables_and_grants_them() throws SQLException {
        try (Connection owner = connect("lessons", "lessons_owner", "o'wner");
                Statement statement = owner.createStatement()) {
            statement.execute("create table granted (value int)");
            statement.execute("grant select on granted to lessons_app");
        }
        try (Connection app = connect("lessons", "lessons_app", "app");
                Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from granted")) {
            assertTrue(rows.next());
        }
    }

    @Test
    void the_service_and_the_relay_can_create_nothing() throws SQLException {
        for (String role : new String[] {"app", "relay"}) {
            try (Connection connection = connect("lessons", "lessons_" + role, role);
                    Statement statement = connection.createStatement()) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.execute("create table mine (value int)"));
                assertEquals(NO_PRIVILEGE, refused.getSQLState());
            }
        }
    }

    @Test
    void no_role_is_above_row_level_security() throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl("postgres"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from pg_roles where rolname like 'lessons%'"
                        + " and rolcanlogin and not rolsuper and not rolbypassrls")) {
            rows.next();
            assertEquals(3, rows.getInt(1));
        }
    }

    @Test
    void a_service_is_not_let_into_the_database_of_another() {
        SQLException refused = assertThrows(SQLException.class, () -> connect("billing", "lessons_app", "app")
                .close());
        assertEquals(NO_PRIVILEGE, refused.getSQLState());
    }

    @Test
    void a_wrong_password_is_refused() {
        SQLException refused = assertThrows(SQLException.class, () -> connect("lessons", "lessons_app", "wrong")
                .close());
        assertEquals(WRONG_PASSWORD, refused.getSQLState());
    }

    private static Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), user, password);
    }
}
