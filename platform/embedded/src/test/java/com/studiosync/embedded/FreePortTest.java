package com.studiosync.embedded;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
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
}
