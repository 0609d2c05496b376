package com.studiosync.local.cli;

import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.data.DataLock;
import com.studiosync.local.parts.StackException;
import com.studiosync.local.processes.Leftovers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Throws the local data away. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description =
                "Deletes all local data: databases, events, logs, passwords. Asks first; refuses while StudioSync runs.")
final class Reset implements Callable<Integer> {

    private static final List<String> DATA =
            List.of("postgres", "kafka", "logs", "secrets.properties", "run.properties");

    private final Context context;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    Reset(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        DataDirectory directory = context.directory();
        try (DataLock lock = DataLock.tryTake(directory)
                .orElseThrow(() -> new StackException("StudioSync is running: './studiosync down' first."))) {
            if (!yes && !confirmed(directory.path())) {
                context.out().println("Nothing was deleted.");
                return StudioSync.FAILED;
            }
            Leftovers.stop(directory);
            for (String name : DATA) {
                delete(directory.path().resolve(name));
            }
            context.out().println("All local data is gone. './studiosync up' starts afresh.");
            return 0;
        }
    }

    private boolean confirmed(Path data) {
        context.out().printf("This deletes all data in %s. Type 'yes' to go on: ", data);
        context.out().flush();
        Scanner answer = new Scanner(context.in());
        return answer.hasNextLine() && answer.nextLine().strip().equalsIgnoreCase("yes");
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
