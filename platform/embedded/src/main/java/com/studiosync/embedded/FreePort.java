package com.studiosync.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds a loopback port that nothing listens on.
 *
 * <p>It stays below the range from which operating systems take the ports of outgoing connections: a server that is
 * stopped and started again on its port would otherwise find it, once in a while, taken by a client that tried to
 * reconnect.
 */
public final class FreePort {

    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;
    private static final int CONNECT_MILLIS = 500;
    private static final String LOOPBACK = "127.0.0.1";
    private static final String LOOPBACK_IPV6 = "::1";

    private FreePort() {}

    /** A port that was free a moment ago. */
    public static int next() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port between " + LOWEST + " and " + HIGHEST);
    }

    /** Whether a server could listen on this loopback port now, and nobody else would answer for it. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.isBound() && !answersOnIpv6(port);
        } catch (IOException taken) {
            return false;
        }
    }

    /** Clients that ask for localhost may try IPv6 first, and would get to somebody else there. */
    private static boolean answersOnIpv6(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(LOOPBACK_IPV6, port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
