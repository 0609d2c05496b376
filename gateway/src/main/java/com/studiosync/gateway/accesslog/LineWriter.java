package com.studiosync.gateway.accesslog;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Writes lines to the standard output from a thread of its own: the first one at once, and those that come meanwhile
 * together. What waits is bounded.
 */
final class LineWriter {

    private static final Logger LOG = Logger.getLogger(LineWriter.class);
    private static final Duration GATHERING = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A pipe takes so much at once and undivided, so that the lines of others never get in between. */
    private static final int UNDIVIDED = 4_096;

    private final BlockingQueue<AccessEntry> waiting;
    private final LineFormat format;
    private final Supplier<PrintStream> output;
    private final Runnable afterwards;
    private final List<AccessEntry> batch = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder(2 * UNDIVIDED);
    private final Thread thread = new Thread(this::run, "access-log");
    private volatile boolean over;

    /**
     * Not yet at work.
     *
     * @param room how many lines may wait
     * @param afterwards what to do when all that waited was written
     */
    LineWriter(int room, LineFormat format, Supplier<PrintStream> output, Runnable afterwards) {
        this.waiting = new ArrayBlockingQueue<>(room);
        this.format = format;
        this.output = output;
        this.afterwards = afterwards;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Never waits; false when there is no room. */
    boolean add(AccessEntry entry) {
        return !over && waiting.offer(entry);
    }

    /** Writes what waits, unless nobody reads it. */
    void stop() {
        over = true;
        thread.interrupt();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!over) {
                batch.add(waiting.take());
                write();
                Thread.sleep(GATHERING.toMillis());
            }
        } catch (InterruptedException stopped) {
            over = true;
        }
        write();
    }

    private void write() {
        waiting.drainTo(batch);
        batch.forEach(this::append);
        batch.clear();
        put(lines.length());
        afterwards.run();
    }

    /** One line that cannot be written must not be the last one. */
    private void append(AccessEntry entry) {
        int whole = lines.length();
        try {
            format.append(entry, lines);
        } catch (RuntimeException failure) {
            lines.setLength(whole);
            LOG.error("A line of the access log is missing", failure);
        }
        if (lines.length() > UNDIVIDED) {
            put(whole == 0 ? lines.length() : whole);
        }
    }

    private void put(int length) {
        byte[] bytes = lines.substring(0, length).getBytes(StandardCharsets.UTF_8);
        output.get().write(bytes, 0, bytes.length);
        output.get().flush();
        lines.delete(0, length);
    }
}
