package com.studiosync.local.processes;

import com.studiosync.embedded.PostgresServer;
import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.data.DataLock;
import java.time.Duration;
import java.util.List;

/**
 * Processes of a stack whose launcher was killed. They are known by a mark on their command line that names the data
 * directory, so that no process id in a file has to be believed.
 */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    public static String mark(DataDirectory directory) {
        return "-Dstudiosync.stack=" + directory.path();
    }

    /**
     * Stops the services and the database that still work with the directory; only for a holder of its {@link DataLock}.
     *
     * @return how many services there were
     */
    public static int stop(DataDirectory directory) {
        String mark = mark(directory);
        List<ProcessHandle> services = ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> bears(mark, process))
                .toList();
        Termination.of(services, PATIENCE);
        PostgresServer.stopLeftOver(directory.postgres());
        return services.size();
    }

    private static boolean bears(String mark, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(mark))
                .orElseGet(() -> process.info().commandLine().orElse("").contains(mark + " "));
    }
}
