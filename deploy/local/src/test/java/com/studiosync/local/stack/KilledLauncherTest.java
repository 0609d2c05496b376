package com.studiosync.local.stack;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.data.RunRecord;
import com.studiosync.local.parts.Service;
import com.studiosync.local.processes.Leftovers;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledLauncherTest {

    @TempDir
    Path parent;

    @Test
    void a_killed_launcher_takes_its_processes_with_it_and_the_next_start_finds_its_data() throws Exception {
        FakeProject project = FakeProject.in(parent);
        Process launcher = launch(project);
        DataDirectory directory = DataDirectory.at(project.data());
        List<ProcessHandle> orphans = processes(RunRecord.read(directory).orElseThrow());
        assertEquals(6, orphans.size());
        assertTrue(orphans.stream().allMatch(ProcessHandle::isAlive));

        launcher.destroyForcibly();

        await().atMost(Duration.ofSeconds(60)).until(() -> orphans.stream().noneMatch(ProcessHandle::isAlive));
        project.stack().start().close();
    }

    @Test
    void a_start_stops_the_processes_that_an_earlier_one_left_behind() throws Exception {
        FakeProject project = FakeProject.in(parent);
        DataDirectory directory = DataDirectory.at(project.data());
        Process orphan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Leftovers.mark(directory),
                        "-jar",
                        Service.STUDIO.artifact(project.root()).toString())
                .directory(Service.STUDIO.artifact(project.root()).getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();

        assertEquals(0, Leftovers.stop(DataDirectory.at(parent.resolve("another"))));
        assertTrue(orphan.isAlive());
        assertEquals(1, Leftovers.stop(directory));
        await().atMost(Duration.ofSeconds(60)).until(() -> !orphan.isAlive());
    }

    private static Process launch(FakeProject project) throws Exception {
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        project.root().toString())
                .redirectError(Redirect.INHERIT)
                .start();
        assertEquals("ready", launcher.inputReader().readLine());
        return launcher;
    }

    private static List<ProcessHandle> processes(RunRecord run) {
        List<ProcessHandle> processes = new ArrayList<>();
        for (Service service : Service.values()) {
            run.service(service).stream()
                    .boxed()
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .forEach(processes::add);
        }
        run.postgres().stream()
                .boxed()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .forEach(processes::add);
        return processes;
    }

    /** A process of its own that starts a stack and waits to be killed. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) throws Exception {
            new FakeProject(Path.of(arguments[0])).stack().start();
            System.out.println("ready");
            System.in.read();
        }
    }
}
