package com.studiosync.local.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * A service that can do so much at once and takes so long for each: what it can give in a second is known. Of bare sockets,
 * because the JDK's own server sends an answer in two pieces, and systems hold the second one back for 40 ms.
 */
public final class SlowService implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final ServerSocket server;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final Semaphore free;
    private final byte[] answer;
    private final Duration work;

    public SlowService(String json, int atOnce, Duration work) {
        this.answer = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length()
                        + "\r\n\r\n" + json)
                .getBytes(StandardCharsets.US_ASCII);
        this.free = new Semaphore(atOnce, true);
        this.work = work;
        try {
            server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new IllegalStateException("The benchmark's service did not start", noPort);
        }
        start(this::accept);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connections.add(connection);
                start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream requests = new BufferedInputStream(connection.getInputStream())) {
            connection.setTcpNoDelay(true);
            while (AnswerReader.skipHead(requests)) {
                work();
                connection.getOutputStream().write(answer);
            }
        } catch (IOException gone) {
            // Whoever asked has left.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            connections.remove(connection);
        }
    }

    private void work() throws InterruptedException {
        free.acquire();
        try {
            Thread.sleep(work.toMillis());
        } finally {
            free.release();
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "slow-service");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException gone) {
            // It is not used any more.
        }
    }
}
