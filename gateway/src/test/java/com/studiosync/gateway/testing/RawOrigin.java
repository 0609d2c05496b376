package com.studiosync.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A service of bare sockets, so that it can break every rule. Each request is handed to the test that asks for its path,
 * which answers as it likes; the connection is the test's from then on.
 */
public final class RawOrigin implements AutoCloseable {

    public static final String PREFIX = "/raw";

    private static final int LIMIT_SECONDS = 20;
    private static final Map<String, LinkedBlockingQueue<RawExchange>> BY_PATH = new ConcurrentHashMap<>();

    private final ServerSocket server;

    private RawOrigin(ServerSocket server) {
        this.server = server;
    }

    public static RawOrigin start() {
        try {
            RawOrigin origin = new RawOrigin(new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1")));
            Thread acceptor = new Thread(origin::accept, "raw-origin");
            acceptor.setDaemon(true);
            acceptor.start();
            return origin;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** A path below {@link #PREFIX} that no other test uses. */
    public static String path(String name) {
        return PREFIX + "/" + name + Long.toHexString(System.nanoTime());
    }

    /** The next request to that path; fails when none comes. */
    public static RawExchange next(String path) {
        try {
            RawExchange exchange = queue(path).poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (exchange == null) {
                throw new AssertionError("no request to " + path);
            }
            return exchange;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** How many requests to that path came and were not taken. */
    public static int waiting(String path) {
        return queue(path).size();
    }

    private static LinkedBlockingQueue<RawExchange> queue(String path) {
        return BY_PATH.computeIfAbsent(path, any -> new LinkedBlockingQueue<>());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread reader = new Thread(() -> read(socket), "raw-origin-connection");
                reader.setDaemon(true);
                reader.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void read(Socket socket) {
        try {
            RawExchange exchange = RawExchange.readHead(socket);
            queue(exchange.path()).add(exchange);
        } catch (IOException gone) {
            // The gateway opened a connection and asked nothing.
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
