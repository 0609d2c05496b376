package com.studiosync.gateway.accesslog;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** Stands at the other end of an output, and reads or does not. */
final class SlowReader {

    private final List<String> pieces = new CopyOnWriteArrayList<>();
    private final Semaphore reading = new Semaphore(1);
    private final PrintStream output = new PrintStream(new Pieces(), true, StandardCharsets.UTF_8);

    PrintStream output() {
        return output;
    }

    void stops() {
        reading.drainPermits();
    }

    void reads() {
        reading.drainPermits();
        reading.release();
    }

    boolean isWaitedFor() {
        return reading.hasQueuedThreads();
    }

    /** As they were written. */
    List<String> pieces() {
        return pieces;
    }

    String lines() {
        return String.join("", pieces);
    }

    private final class Pieces extends OutputStream {

        @Override
        public void write(int single) {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            reading.acquireUninterruptibly();
            reading.release();
            if (length > 0) {
                pieces.add(new String(bytes, from, length, StandardCharsets.UTF_8));
            }
        }
    }
}
