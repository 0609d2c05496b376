package com.studiosync.local.processes;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines that go straight into a file, as on a server: reading them here would cost what is to be measured. */
public final class FileOutput implements ServiceOutput {

    private final Path file;

    public FileOutput(Path file) {
        this.file = file;
    }

    @Override
    public Redirect redirect() {
        return Redirect.to(file.toFile());
    }

    @Override
    public void follow(Process process) {
        // The service writes by itself.
    }

    @Override
    public List<String> lastWords(int lines) {
        try {
            List<String> all = Files.readAllLines(file);
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException unreadable) {
            return List.of("(" + file + " cannot be read: " + unreadable.getMessage() + ")");
        }
    }
}
