package com.studiosync.local.processes;

import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines that are read as they come: they go into a log of bounded size, and to whoever listens. */
public final class FollowedOutput implements ServiceOutput {

    private static final long LAST_WORDS_MILLIS = 2_000;

    private final Service service;
    private final LogFile log;
    private final StackListener listener;
    private Process process;
    private Thread pump;

    public FollowedOutput(Service service, LogFile log, StackListener listener) {
        this.service = service;
        this.log = log;
        this.listener = listener;
    }

    @Override
    public Redirect redirect() {
        return Redirect.PIPE;
    }

    @Override
    public void follow(Process started) {
        process = started;
        pump = new Thread(this::pump, service.module() + "-log");
        pump.setDaemon(true);
        pump.start();
    }

    @Override
    public List<String> lastWords(int lines) {
        if (!process.isAlive()) {
            try {
                pump.join(LAST_WORDS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return log.recent(lines);
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
}
