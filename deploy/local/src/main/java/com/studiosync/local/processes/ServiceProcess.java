package com.studiosync.local.processes;

import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One service that has been started: its process, and where its lines go. */
public final class ServiceProcess {

    private final Service service;
    private final StackListener listener;
    private final ServiceOutput output;
    private final Process process;
    private volatile boolean endExpected;

    public ServiceProcess(
            Service service,
            List<String> command,
            Map<String, String> settings,
            Path folder,
            ServiceOutput output,
            StackListener listener) {
        this.service = service;
        this.listener = listener;
        this.output = output;
        this.process = launch(command, settings, folder, output);
        output.follow(process);
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
        return output.lastWords(lines);
    }

    private static Process launch(
            List<String> command, Map<String, String> settings, Path folder, ServiceOutput output) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.redirect());
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tellEnd(Process ended) {
        if (!endExpected) {
            listener.ended(service, ended.exitValue());
        }
    }
}
