package com.studiosync.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

    private static final Path SCRIPT = Path.of("../../studiosync");
    private static final String[] TOOLS = {
        "bash", "env", "dirname", "sed", "grep", "head", "sort", "find", "mkdir", "cat"
    };

    @TempDir
    Path directory;

    private Path project;
    private Path tools;

    @BeforeEach
    void copyTheScriptIntoAnEmptyProject() throws IOException {
        project = Files.createDirectories(directory.resolve("a project"));
        Files.copy(SCRIPT, project.resolve("studiosync"));
        tools = Files.createDirectories(directory.resolve("tools"));
        for (String tool : TOOLS) {
            program(tools.resolve(tool), "exec " + find(tool) + " \"$@\"");
        }
    }

    @Test
    void without_java_it_says_what_to_install() throws Exception {
        assertRefused("There is no Java: install a JDK from 17 to 25, or set JAVA_HOME to one.", Map.of());
    }

    @Test
    void a_java_home_without_java_is_named() throws Exception {
        assertRefused("JAVA_HOME is /nowhere, but there is no bin/java in it", Map.of("JAVA_HOME", "/nowhere"));
    }

    @Test
    void a_java_that_is_too_old_is_named() throws Exception {
        Path home = directory.resolve("old java");
        program(home.resolve("bin/java"), "echo '    java.specification.version = 11' >&2");
        assertRefused(
                "Java 11 was found (" + home + "/bin/java): StudioSync needs a JDK from 17 to 25",
                Map.of("JAVA_HOME", home.toString()));
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        assertRefused(
                "There is no Maven: install version 3.8.7 or newer",
                Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    @Test
    void a_maven_that_is_too_old_is_named() throws Exception {
        program(tools.resolve("mvn"), "echo 'Apache Maven 3.6.3 (abc)'");
        assertRefused("Maven 3.6.3 was found", Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    @Test
    void help_needs_no_build_and_other_commands_ask_for_one() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));

        assertTrue(run(0, environment, "--help").contains("To begin: ./studiosync up"));
        assertTrue(run(0, environment).startsWith("Usage: studiosync COMMAND"));
        assertTrue(run(1, environment, "status").startsWith("StudioSync is not built yet: './studiosync up'"));
    }

    private void assertRefused(String line, Map<String, String> environment) throws Exception {
        String output = run(1, environment, "up");
        assertTrue(output.startsWith(line), output);
        assertEquals(1, output.lines().count(), output);
    }

    private String run(int status, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(project.resolve("studiosync").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder script =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        script.environment().clear();
        script.environment().put("PATH", tools.toString());
        script.environment().putAll(environment);
        Process run = script.start();
        String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(run.waitFor(30, TimeUnit.SECONDS));
        assertEquals(status, run.exitValue(), output);
        return output;
    }

    private static void program(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        for (String folder : System.getenv("PATH").split(":")) {
            Path candidate = Path.of(folder, tool);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException(tool + " is not on the PATH");
    }
}
