package com.studiosync.local.parts;

import com.studiosync.embedded.FreePort;
import java.net.URI;
import java.util.Map;

/** Where to find each part of a stack. */
public record Addresses(Ports ports) {

    private static final String LOOPBACK = "127.0.0.1";

    /** The platform host; a studio lives at the same address below its subdomain. */
    public URI platform() {
        return URI.create("http://localhost:" + ports.of(Port.GATEWAY));
    }

    /** The address of a studio. */
    public URI studio(String subdomain) {
        return URI.create("http://" + subdomain + ".localhost:" + ports.of(Port.GATEWAY));
    }

    public URI apiDocs() {
        return platform().resolve("/docs");
    }

    /** The page to read mail on; its JSON API is below {@code /api/messages}. */
    public URI mailbox() {
        return URI.create("http://localhost:" + ports.of(Port.MAILBOX));
    }

    public URI service(Service service) {
        return http(service.port());
    }

    public URI management(Service service) {
        return http(service.managementPort());
    }

    public URI readiness(Service service) {
        return management(service).resolve("/q/health/ready");
    }

    public URI metrics(Service service) {
        return management(service).resolve("/q/metrics");
    }

    public String kafka() {
        return LOOPBACK + ":" + ports.of(Port.KAFKA);
    }

    public static String loopback() {
        return LOOPBACK;
    }

    /** The same, but for a service that listens on ports which nobody uses now. */
    public Addresses withFreePortsFor(Service service) {
        return new Addresses(
                ports.with(Map.of(service.port(), FreePort.next(), service.managementPort(), FreePort.next())));
    }

    private URI http(Port port) {
        return URI.create("http://" + LOOPBACK + ":" + ports.of(port));
    }
}
