package com.studiosync.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.data.DataLock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudioSyncTest {

    @TempDir
    Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String typed = "";

    @Test
    void help_names_every_command() {
        assertEquals(0, run("--help"));

        for (String command : new String[] {"up", "down", "status", "logs", "reset", "demo"}) {
            assertTrue(out.toString(StandardCharsets.UTF_8).contains("  " + command + " "), command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status", "logs", "reset", "demo"})
    void every_command_explains_itself(String command) {
        assertEquals(0, run(command, "--help"));

        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Usage: studiosync " + command));
    }

    @Test
    void the_help_of_up_tells_how_to_change_ports() {
        run("up", "--help");

        assertTrue(out.toString(StandardCharsets.UTF_8).contains("STUDIOSYNC_PORT_IDENTITY=18081"));
    }

    @Test
    void an_unknown_command_is_refused() {
        assertEquals(2, run("upp"));
    }

    @Test
    void what_needs_a_running_stack_says_that_there_is_none() {
        assertEquals(3, run("status"));
        assertEquals(1, run("demo"));
        assertEquals(
                "StudioSync is not running: './studiosync up' starts it.",
                err.toString(StandardCharsets.UTF_8).strip());
        assertEquals(0, run("down"));
    }

    @Test
    void up_without_a_build_is_one_clear_line() {
        assertEquals(1, run("up"));

        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("identity-service is not built"));
    }

    @Test
    void reset_deletes_the_data_only_after_a_yes() throws IOException {
        Path data = Files.createDirectories(root.resolve(".local/postgres/data"));
        Files.writeString(data.resolve("file"), "data");

        typed = "no\n";
        assertEquals(1, run("reset"));
        assertTrue(Files.exists(data));

        typed = "yes\n";
        assertEquals(0, run("reset"));
        assertFalse(Files.exists(root.resolve(".local/postgres")));
    }

    @Test
    void reset_without_anybody_to_ask_deletes_nothing_unless_told_to() throws IOException {
        Path data = Files.createDirectories(root.resolve(".local/kafka"));

        assertEquals(1, run("reset"));
        assertTrue(Files.exists(data));
        assertEquals(0, run("reset", "--yes"));
        assertFalse(Files.exists(data));
    }

    @Test
    void reset_is_refused_while_the_stack_runs() throws IOException {
        Path data = Files.createDirectories(root.resolve(".local/kafka"));
        try (DataLock lock =
                DataLock.tryTake(DataDirectory.at(root.resolve(".local"))).orElseThrow()) {
            assertEquals(1, run("reset", "--yes"));
        }
        assertTrue(Files.exists(data));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("StudioSync is running"));
    }

    @Test
    void logs_shows_the_last_lines_of_a_service() throws IOException {
        DataDirectory directory = DataDirectory.at(root.resolve(".local"));
        Files.writeString(directory.log("gateway"), "one\ntwo\nthree\n");

        assertEquals(0, run("logs", "gateway", "-n", "2"));

        assertEquals("two\nthree\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void logs_of_something_unknown_lists_what_there_is() {
        assertEquals(1, run("logs", "billing"));

        assertTrue(err.toString(StandardCharsets.UTF_8).contains("identity-service, studio-service"));
    }

    private int run(String... arguments) {
        Context context = new Context(
                root,
                root.resolve(".local"),
                Map.of(),
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Clock.systemUTC());
        return StudioSync.run(context, arguments);
    }
}
