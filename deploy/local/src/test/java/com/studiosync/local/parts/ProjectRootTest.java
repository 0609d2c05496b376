package com.studiosync.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectRootTest {

    @TempDir
    Path directory;

    @Test
    void the_root_is_the_nearest_folder_upwards_with_the_script() throws IOException {
        Path below = Files.createDirectories(directory.resolve("deploy/local"));
        Files.createFile(directory.resolve("studiosync"));

        assertEquals(directory, ProjectRoot.above(below));
    }

    @Test
    void without_a_script_anywhere_above_there_is_no_root() {
        assertThrows(StackException.class, () -> ProjectRoot.above(directory));
    }
}
