package com.studiosync.local.cli.output;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.local.parts.Addresses;
import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BannerTest {

    @Test
    void the_banner_tells_every_address_with_the_ports_that_were_chosen() {
        Ports ports = Ports.standard().with(Map.of(Port.GATEWAY, 18080, Port.IDENTITY_MANAGEMENT, 19081));

        String banner =
                new Banner(new Addresses(ports), Path.of("/project/.local"), Duration.ofMillis(12_345)).toString();

        for (String part : new String[] {
            "ready after 12.3 s",
            "http://localhost:18080\n",
            "http://<subdomain>.localhost:18080\n",
            "http://localhost:18080/docs",
            "http://localhost:8025",
            "http://127.0.0.1:9080/q/health/ready",
            "identity 19081",
            "http://127.0.0.1:9080/q/metrics",
            "/project/.local"
        }) {
            assertTrue(banner.contains(part), part);
        }
    }
}
