package com.studiosync.local.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands in for an application: answers its readiness check, and fails in the ways that a file in the data directory
 * asks for.
 */
final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        Path module = Path.of("../..").toRealPath();
        Path wishes = module.resolveSibling(".local");
        String name = module.getFileName().toString();
        System.out.println("hello from " + name + " at " + System.getenv("STUDIOSYNC_PLATFORM_URL"));
        if (Files.exists(wishes.resolve("dies-" + name))) {
            System.out.println("cannot go on without a reason");
            System.exit(7);
        }
        int status = Files.exists(wishes.resolve("never-ready-" + name)) ? 503 : 200;
        HttpServer server = HttpServer.create(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv("QUARKUS_MANAGEMENT_PORT"))),
                0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }
}
