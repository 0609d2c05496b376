package com.studiosync.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The main process of a PostgreSQL server, found through the {@code postmaster.pid} in its data directory.
 *
 * <p>The file outlives a crash, and its number may belong to a stranger by then. So a process counts only if its
 * command line names the data directory; a file that points anywhere else is removed, because PostgreSQL itself
 * would refuse to start next to it.
 */
record Postmaster(ProcessHandle process) {

    private static final int PATIENCE_SECONDS = 20;

    static Optional<Postmaster> in(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        Optional<Postmaster> running = pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(p -> serves(p, data))
                .map(Postmaster::new);
        if (running.isEmpty()) {
            remove(pidFile);
        }
        return running;
    }

    long pid() {
        return process.pid();
    }

    /** Asks for a fast shutdown, which cuts connections and keeps commits; insists when that takes too long. */
    void stop() {
        for (String signal : new String[] {"INT", "QUIT"}) {
            send(signal);
            if (gone()) {
                return;
            }
        }
        throw new IllegalStateException("PostgreSQL with process id " + pid() + " does not stop: end it and try again");
    }

    private void send(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean gone() {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Long> pid(Path pidFile) {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static boolean serves(ProcessHandle process, Path data) {
        String commandLine = process.info()
                .arguments()
                .map(arguments -> String.join(" ", arguments))
                .or(() -> process.info().commandLine())
                .orElse("");
        return commandLine.contains(data.toString());
    }

    private static void remove(Path pidFile) {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
