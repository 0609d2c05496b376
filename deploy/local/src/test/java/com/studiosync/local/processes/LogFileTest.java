package com.studiosync.local.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path directory;

    @Test
    void each_start_begins_a_new_log_and_keeps_the_one_before() throws IOException {
        Path path = directory.resolve("gateway.log");
        try (LogFile first = new LogFile(path)) {
            first.append("before");
        }
        try (LogFile second = new LogFile(path)) {
            second.append("now");
        }
        assertEquals(List.of("now"), Files.readAllLines(path));
        assertEquals(List.of("before"), Files.readAllLines(directory.resolve("gateway.log.1")));
    }

    @Test
    void a_log_never_takes_more_than_twice_its_limit() throws IOException {
        Path path = directory.resolve("gateway.log");
        String line = "x".repeat(1024 * 1024);
        try (LogFile log = new LogFile(path)) {
            for (int count = 0; count < 25; count++) {
                log.append(line);
            }
        }
        assertTrue(Files.size(path) < 12L * 1024 * 1024);
        assertTrue(Files.size(directory.resolve("gateway.log.1")) < 12L * 1024 * 1024);
        try (var files = Files.list(directory)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void the_last_lines_are_remembered_in_order() {
        try (LogFile log = new LogFile(directory.resolve("gateway.log"))) {
            for (int number = 1; number <= 100; number++) {
                log.append("line " + number);
            }
            assertEquals(List.of("line 99", "line 100"), log.recent(2));
        }
    }
}
