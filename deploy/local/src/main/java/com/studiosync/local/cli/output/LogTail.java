package com.studiosync.local.cli.output;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a log from its end, and goes on reading as it grows; a log that begins anew is read from its beginning. */
public final class LogTail {

    private static final int LARGEST_READ = 1 << 20;

    private final Path file;
    private long position;
    private String unfinished = "";

    public LogTail(Path file) {
        this.file = file;
    }

    /** The last lines that are there now. */
    public List<String> last(int lines) {
        position = Math.max(0, size() - LARGEST_READ);
        List<String> all = next();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** The whole lines that have come since the last call. */
    public List<String> next() {
        long size = size();
        if (size < position) {
            position = 0;
            unfinished = "";
        }
        if (size == position) {
            return List.of();
        }
        String text = unfinished + read(size);
        int end = text.lastIndexOf('\n') + 1;
        unfinished = text.substring(end);
        return text.substring(0, end).lines().toList();
    }

    private String read(long size) {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(position);
            byte[] bytes = new byte[(int) Math.min(size - position, LARGEST_READ)];
            int count = Math.max(0, log.read(bytes));
            position += count;
            return new String(bytes, 0, count, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
