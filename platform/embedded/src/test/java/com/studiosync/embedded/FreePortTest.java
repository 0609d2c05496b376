package com.studiosync.embedded;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void a_port_that_somebody_listens_on_is_not_free() throws IOException {
        int port = FreePort.next();
        assertTrue(FreePort.isFree(port));

        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertFalse(FreePort.isFree(taken.getLocalPort()));
        }
    }

    @Test
    void a_port_that_somebody_answers_on_over_ipv6_is_not_free() throws IOException {
        int port = FreePort.next();
        InetAddress ipv6 = InetAddress.getByName("::1");
        assumeTrue(NetworkInterface.getByInetAddress(ipv6) != null, "this machine has no IPv6");

        try (ServerSocket taken = new ServerSocket(port, 1, ipv6)) {
            assertFalse(FreePort.isFree(taken.getLocalPort()));
        }
    }
}
