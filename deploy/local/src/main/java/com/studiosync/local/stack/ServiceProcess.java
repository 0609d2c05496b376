package com.studiosync.local.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One service that has been started: its process, and its log, which is written as long as the process speaks. */
final class ServiceProcess {

    private static final long LAST_WORDS_MILLIS = 2_000;

    private final Service service;
    private final StackListener listener;
    private final LogFile log;
    private final Process process;
    private final Thread pump;
    private volatile boolean endExpected;

    ServiceProcess(
            Service service,
            List<String> command,
            Map<String, String> settings,
            Path folder,
            LogFile log,
            StackListener listener) {
        this.service = service;
        this.listener = listener;
        this.log = log;
        this.process = launch(command, settings, folder);
        this.pump = new Thread(this::pump, service.module() + "-log");
        pump.setDaemon(true);
        pump.start();
        process.onExit().thenAccept(this::tellEnd);
    }

    Service service() {
        return service;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** From now on its end is not news. */
    void expectEnd() {
        endExpected = true;
    }

    /** What it wrote last, oldest line first; waits a moment for the rest when it has ended. */
    List<String> lastWords(int lines) {
        if (!isAlive()) {
            try {
                pump.join(LAST_WORDS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return log.recent(lines);
    }

    private static Process launch(List<String> command, Map<String, String> settings, Path folder) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pump() {
        try (log;
                BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line);
                listener.line(service, line);
            }
        } catch (IOException | UncheckedIOException e) {
            listener.line(service, "(no more lines: " + e.getMessage() + ")");
        }
    }

    private void tellEnd(Process ended) {
        if (!endExpected) {
            listener.ended(service, ended.exitValue());
        }
    }
}
