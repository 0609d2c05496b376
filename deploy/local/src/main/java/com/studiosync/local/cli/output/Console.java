package com.studiosync.local.cli.output;

import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackListener;
import java.io.PrintStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows what happens in a stack, one prefix per line. A terminal that does not scroll on (Ctrl-S) must not hold up the
 * services, so lines that find no room are counted instead of waited for; the log files have them.
 */
public final class Console implements StackListener, AutoCloseable {

    private static final int CAPACITY = 4_096;
    private static final int COLOURS = 6;
    private static final int FIRST_COLOUR = 31;
    private static final String OWN_LABEL = "studiosync";
    private static final String END = "\u0000end";

    private final PrintStream out;
    private final boolean coloured;
    private final boolean quiet;
    private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(CAPACITY);
    private final AtomicInteger skipped = new AtomicInteger();
    private final Thread printer = new Thread(this::print, "console");

    public Console(PrintStream out, boolean coloured, boolean quiet) {
        this.out = out;
        this.coloured = coloured;
        this.quiet = quiet;
        printer.setDaemon(true);
        printer.start();
    }

    @Override
    public void step(String description) {
        show(prefix(OWN_LABEL, 1) + description);
    }

    @Override
    public void line(Service service, String line) {
        if (!quiet) {
            show(prefix(service.port().key(), FIRST_COLOUR + 1 + service.ordinal() % COLOURS) + line);
        }
    }

    @Override
    public void ended(Service service, int exitCode) {
        step("%s has ended by itself with exit code %d: './studiosync logs %s' shows its last lines"
                .formatted(service.module(), exitCode, service.module()));
    }

    /** Prints a text as it is. */
    public void show(String text) {
        if (!lines.offer(text)) {
            skipped.incrementAndGet();
        }
    }

    /** Prints what is waiting, for a moment at most. */
    @Override
    public void close() {
        try {
            lines.offer(END, 1, TimeUnit.SECONDS);
            printer.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print() {
        try {
            for (String line = lines.take(); !line.equals(END); line = lines.take()) {
                out.println(line);
                int lost = skipped.getAndSet(0);
                if (lost > 0) {
                    out.println(prefix(OWN_LABEL, 1) + lost + " lines skipped: they are in .local/logs");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String prefix(String label, int colour) {
        String padded = "%-12s | ".formatted(label);
        return coloured ? "\u001b[%dm%s\u001b[0m".formatted(colour, padded) : padded;
    }
}
