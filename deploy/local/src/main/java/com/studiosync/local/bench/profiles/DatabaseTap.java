package com.studiosync.local.bench.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a service and its database and counts how often the service speaks after it was spoken to. */
final class DatabaseTap implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    private final ServerSocket listening;
    private final int databasePort;
    private final AtomicLong roundTrips = new AtomicLong();

    DatabaseTap(int databasePort) {
        this.databasePort = databasePort;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    long roundTrips() {
        return roundTrips.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket service = listening.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                service.setTcpNoDelay(true);
                database.setTcpNoDelay(true);
                AtomicBoolean answered = new AtomicBoolean(true);
                start(() -> pass(service, database, () -> roundTrips.addAndGet(answered.getAndSet(false) ? 1 : 0)));
                start(() -> pass(database, service, () -> answered.set(true)));
            }
        } catch (IOException closed) {
            // The benchmark is over.
        }
    }

    private static void pass(Socket from, Socket to, Runnable heard) {
        try (from;
                to;
                InputStream words = from.getInputStream();
                OutputStream ear = to.getOutputStream()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = words.read(buffer); read >= 0; read = words.read(buffer)) {
                heard.run();
                ear.write(buffer, 0, read);
            }
        } catch (IOException ended) {
            // One of the two has left, so both connections go.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "database-tap");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
