package com.studiosync.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path directory;

    @Test
    void data_is_kept_between_starts_in_a_path_with_spaces() throws SQLException {
        Path spaced = directory.resolve("a folder");
        try (PostgresServer first = PostgresServer.kept(spaced).start()) {
            execute(first, "create table kept (value text)");
            execute(first, "insert into kept values ('still here')");
        }
        try (PostgresServer second = PostgresServer.kept(spaced).start()) {
            assertEquals("still here", query(second, "select value from kept"));
        }
    }

    @Test
    void kept_data_is_written_through_and_test_data_is_not() throws SQLException {
        try (PostgresServer kept = PostgresServer.kept(directory).start();
                PostgresServer fast = PostgresServer.temporary().fast().start()) {
            assertEquals("on", query(kept, "show fsync"));
            assertEquals("on", query(kept, "show synchronous_commit"));
            assertEquals("off", query(fast, "show fsync"));
            assertEquals("200", query(kept, "show max_connections"));
        }
    }

    @Test
    void a_temporary_server_leaves_nothing_behind() {
        PostgresServer server = PostgresServer.temporary().fast().start();
        Path own = server.log().getParent();
        assertTrue(Files.exists(own));

        server.close();

        assertFalse(Files.exists(own));
    }

    @Test
    void a_server_that_outlived_its_launcher_is_stopped_and_its_data_opened_again() throws Exception {
        long orphan = serverOfAKilledLauncher();
        assertTrue(ProcessHandle.of(orphan).isPresent());

        try (PostgresServer next = PostgresServer.kept(directory).start()) {
            assertNotEquals(orphan, next.pid());
            assertFalse(ProcessHandle.of(orphan).isPresent());
            assertEquals("7", query(next, "select value from committed"));
        }
    }

    @Test
    void a_killed_server_recovers_what_was_committed() throws Exception {
        kill(ProcessHandle.of(serverOfAKilledLauncher()).orElseThrow());

        try (PostgresServer next = PostgresServer.kept(directory).start()) {
            assertEquals("7", query(next, "select value from committed"));
        }
    }

    @Test
    void a_pid_file_that_names_a_stranger_is_ignored_and_the_stranger_lives() throws Exception {
        PostgresServer.kept(directory).start().close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(directory.resolve("data/postmaster.pid"), stranger.pid() + "\n");
            try (PostgresServer next = PostgresServer.kept(directory).start()) {
                assertEquals("1", query(next, "select 1"));
                assertTrue(stranger.isAlive());
            }
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_begun_again() throws IOException, SQLException {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/postgresql.conf"), "half written");

        try (PostgresServer server = PostgresServer.kept(directory).start()) {
            assertEquals("1", query(server, "select 1"));
        }
    }

    private long serverOfAKilledLauncher() throws Exception {
        Process launcher = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresLauncher.class.getName(),
                        directory.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        long server = Long.parseLong(launcher.inputReader().readLine());
        kill(launcher.toHandle());
        return server;
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.superuserJdbcUrl("postgres"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
