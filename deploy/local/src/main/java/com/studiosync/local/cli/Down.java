package com.studiosync.local.cli;

import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.data.DataLock;
import com.studiosync.local.data.RunRecord;
import com.studiosync.local.parts.StackException;
import com.studiosync.local.processes.Leftovers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

/** Asks the launcher in the other terminal to stop, and waits until it has. */
@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Stops a stack that runs in another terminal, and waits until it has stopped. Data stays.")
final class Down implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Context context;

    Down(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        DataDirectory directory = context.directory();
        Optional<DataLock> unused = DataLock.tryTake(directory);
        if (unused.isPresent()) {
            try (DataLock lock = unused.get()) {
                int stopped = Leftovers.stop(directory);
                context.out()
                        .println(
                                stopped == 0 ? "StudioSync is not running." : "Stopped what a crash had left running.");
            }
            return 0;
        }
        stop(launcher(directory));
        context.out().println("StudioSync has stopped.");
        return 0;
    }

    private static ProcessHandle launcher(DataDirectory directory) {
        return RunRecord.read(directory).stream()
                .flatMap(run -> run.launcher().stream().boxed())
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .filter(Down::isOurs)
                .findFirst()
                .orElseThrow(() -> new StackException(
                        "Another program than './studiosync up' uses " + directory.path() + ": stop that program."));
    }

    private static boolean isOurs(ProcessHandle process) {
        String commandLine = process.info()
                .arguments()
                .map(arguments -> String.join(" ", arguments))
                .or(() -> process.info().commandLine())
                .orElse("");
        return commandLine.contains(StudioSync.class.getName());
    }

    private static void stop(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new StackException(
                    "It has not stopped after %d s: 'kill -9 %d' ends it, the next './studiosync up' tidies up."
                            .formatted(PATIENCE.toSeconds(), launcher.pid()));
        } catch (ExecutionException e) {
            throw new StackException("The launcher could not be watched.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
