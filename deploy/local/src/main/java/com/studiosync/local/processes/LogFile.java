package com.studiosync.local.processes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A log of bounded size. It begins anew at every start and whenever it is full; what was there before is kept once,
 * with the ending {@code .1}.
 */
public final class LogFile implements AutoCloseable {

    private static final long LIMIT_BYTES = 10L * 1024 * 1024;
    private static final int REMEMBERED_LINES = 60;

    private final Path path;
    private final Deque<String> recent = new ArrayDeque<>();
    private BufferedWriter writer;
    private long written;

    public LogFile(Path path) {
        this.path = path;
        begin();
    }

    Path path() {
        return path;
    }

    synchronized void append(String line) {
        recent.addLast(line);
        if (recent.size() > REMEMBERED_LINES) {
            recent.removeFirst();
        }
        try {
            writer.write(line);
            writer.newLine();
            writer.flush();
            written += line.length() + 1L;
            if (written > LIMIT_BYTES) {
                writer.close();
                begin();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines, oldest first. */
    synchronized List<String> recent(int lines) {
        return recent.stream().skip(Math.max(0, recent.size() - lines)).toList();
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() {
        try {
            if (Files.exists(path) && Files.size(path) > 0) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            writer = Files.newBufferedWriter(
                    path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            written = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
