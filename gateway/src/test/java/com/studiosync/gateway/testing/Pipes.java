package com.studiosync.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers whose pace the test sets. */
public final class Pipes {

    /** How many clients went away before the end of an endless answer. */
    public static final AtomicInteger CLIENTS_GONE = new AtomicInteger();

    /** What the trickling answer says next; an empty text ends it. */
    public static final BlockingQueue<String> TRICKLE = new ArrayBlockingQueue<>(10);

    private static final int LIMIT_SECONDS = 30;
    private static final Object SILENT = new Object();

    private Pipes() {}

    static void trickle(HttpExchange asked) throws IOException {
        asked.getResponseHeaders().set("Content-Type", "text/event-stream");
        asked.sendResponseHeaders(200, 0);
        for (String text = next(); !text.isEmpty(); text = next()) {
            asked.getResponseBody().write(text.getBytes());
            asked.getResponseBody().flush();
        }
    }

    private static String next() throws IOException {
        try {
            String text = TRICKLE.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            return text == null ? "" : text;
        } catch (InterruptedException stopping) {
            throw new IOException(stopping);
        }
    }

    /** Lets those who say nothing go on, whoever asked them. */
    public static void letGo() {
        synchronized (SILENT) {
            SILENT.notifyAll();
        }
    }

    static void sayNothing(HttpExchange asked) throws IOException {
        asked.getRequestBody().readAllBytes();
        try {
            synchronized (SILENT) {
                SILENT.wait(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
            }
        } catch (InterruptedException stopping) {
            throw new IOException(stopping);
        }
    }
}
