package com.studiosync.local.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path directory;

    @Test
    void a_log_is_followed_as_it_grows_line_by_whole_line() throws IOException {
        Path file = Files.writeString(directory.resolve("log"), "one\ntwo\n");
        LogTail tail = new LogTail(file);
        assertEquals(List.of("two"), tail.last(1));
        assertEquals(List.of(), tail.next());

        Files.writeString(file, "thr", StandardOpenOption.APPEND);
        assertEquals(List.of(), tail.next());
        Files.writeString(file, "ee\n", StandardOpenOption.APPEND);

        assertEquals(List.of("three"), tail.next());
    }

    @Test
    void a_log_that_begins_anew_is_read_from_its_beginning() throws IOException {
        Path file = Files.writeString(directory.resolve("log"), "a long line of an earlier run\n");
        LogTail tail = new LogTail(file);
        tail.last(10);

        Files.writeString(file, "new\n");

        assertEquals(List.of("new"), tail.next());
    }

    @Test
    void a_log_that_is_not_there_yet_is_empty() {
        assertEquals(List.of(), new LogTail(directory.resolve("none")).last(5));
    }
}
