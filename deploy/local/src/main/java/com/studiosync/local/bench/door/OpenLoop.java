package com.studiosync.local.bench.door;

import com.studiosync.local.bench.load.Target;
import com.studiosync.local.bench.load.Timings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Asks at a pace that does not slow down when answers do. Times count from when a request was due, so that one that waits
 * for a connection here waits visibly. One thread and kept connections: it must not be what gives way first.
 */
final class OpenLoop {

    /** More than any gateway lets in, so that those which are refused need not wait for those which are not. */
    private static final int CONNECTIONS = 1_000;

    private static final int NO_ANSWER = 0;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_MILLIS = (int) PATIENCE.toMillis() + 1_000;

    private final InetSocketAddress address;
    private final byte[] request;
    private final Selector selector;
    private final Deque<OpenLoopConnection> idle = new ArrayDeque<>();
    private final Set<OpenLoopConnection> busy = new HashSet<>();
    private final Deque<Long> waiting = new ArrayDeque<>();
    private Map<Integer, Timings> answers;

    OpenLoop(Target target) {
        address = new InetSocketAddress(
                target.address().getHost(), target.address().getPort());
        request = target.request();
        try {
            selector = Selector.open();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Times by status, of all that was asked in that time; 0 for none. It returns when nothing is open any more. */
    Map<Integer, Timings> during(int seconds, int perSecond) throws IOException {
        answers = new HashMap<>();
        long begin = System.nanoTime();
        long pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
        int all = seconds * perSecond;
        int due = 0;
        while (due < all || !waiting.isEmpty() || !busy.isEmpty()) {
            long now = System.nanoTime();
            for (; due < all && begin + due * pause <= now; due++) {
                waiting.add(begin + due * pause);
            }
            ask();
            selector.select(this::read, 1);
            giveUp(System.nanoTime() - PATIENCE.toNanos());
        }
        return answers;
    }

    private void ask() {
        while (!waiting.isEmpty() && (!idle.isEmpty() || busy.size() < CONNECTIONS)) {
            long due = waiting.remove();
            try {
                OpenLoopConnection connection =
                        idle.isEmpty() ? OpenLoopConnection.open(address, selector) : idle.removeLast();
                connection.ask(request, due);
                busy.add(connection);
            } catch (IOException failed) {
                record(due, NO_ANSWER);
            }
        }
    }

    private void read(SelectionKey key) {
        OpenLoopConnection connection = (OpenLoopConnection) key.attachment();
        int status = connection.read();
        if (status == OpenLoopConnection.NOT_YET) {
            return;
        }
        boolean asked = busy.remove(connection);
        if (asked) {
            record(connection.due(), status == OpenLoopConnection.BROKEN ? NO_ANSWER : status);
        }
        if (connection.isOpen()) {
            idle.add(connection);
        } else {
            idle.remove(connection);
        }
    }

    private void giveUp(long dueBefore) {
        while (!waiting.isEmpty() && waiting.peek() < dueBefore) {
            record(waiting.remove(), NO_ANSWER);
        }
        busy.removeIf(connection -> {
            boolean late = connection.due() < dueBefore;
            if (late) {
                connection.close();
                record(connection.due(), NO_ANSWER);
            }
            return late;
        });
    }

    private void record(long due, int status) {
        answers.computeIfAbsent(status, first -> new Timings(LONGEST_MILLIS))
                .record(System.nanoTime() - due, status == OK);
    }
}
