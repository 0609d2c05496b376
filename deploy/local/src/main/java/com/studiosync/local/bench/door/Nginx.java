package com.studiosync.local.bench.door;

import com.studiosync.embedded.FreePort;
import com.studiosync.local.bench.load.Programs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An nginx of our own, in the foreground and with its files in a folder of ours. */
final class Nginx implements AutoCloseable {

    private static final String AROUND = """
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            worker_processes %2$s;
            worker_rlimit_nofile 4096;
            events { worker_connections 2048; }
            http {
                access_log %4$s;
                keepalive_requests 1000000000;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                %3$s
            }
            """;

    private static final String NO_LOG = "off";

    /** Many lines at once, as the gateway writes its own. */
    private static final String LOG = "%s/access.log combined buffer=64k flush=1s";

    private static final String ANSWERING = """
            server {
                listen 127.0.0.1:%d;
                location / { default_type application/json; return 200 '%s'; }
            }
            """;

    private static final String PASSING_ON = """
            upstream origin { server %s; keepalive 64; keepalive_requests 1000000000; }
            server {
                listen 127.0.0.1:%d;
                location / {
                    proxy_pass http://origin;
                    proxy_http_version 1.1;
                    proxy_set_header Connection "";
                    proxy_set_header Host $host;
                }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** One that answers everything alike, on one core; empty when the machine has none. */
    static Optional<Nginx> answering(String json, Path folder) {
        int port = FreePort.next();
        return start(folder.resolve("answering"), "1", ANSWERING.formatted(port, json), NO_LOG, port);
    }

    /** One that passes everything on to an origin, with a worker for each core. */
    static Optional<Nginx> passingOnTo(URI origin, Path folder) {
        return passingOn(origin, folder.resolve("passing-on"), NO_LOG);
    }

    /** One that writes an access log besides. */
    static Optional<Nginx> loggingPassingOnTo(URI origin, Path folder) {
        Path own = folder.resolve("passing-on-with-log");
        return passingOn(origin, own, LOG.formatted(own));
    }

    private static Optional<Nginx> passingOn(URI origin, Path folder, String log) {
        int port = FreePort.next();
        return start(folder, "auto", PASSING_ON.formatted(origin.getAuthority(), port), log, port);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static Optional<Nginx> start(Path folder, String workers, String server, String log, int port) {
        return Programs.find("nginx").map(program -> {
            try {
                Files.createDirectories(folder);
                Path settings =
                        Files.writeString(folder.resolve("nginx.conf"), AROUND.formatted(folder, workers, server, log));
                List<String> command = List.of(program.toString(), "-p", folder.toString(), "-c", settings.toString());
                Process process = new ProcessBuilder(command).inheritIO().start();
                Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
                return new Nginx(process, port);
            } catch (IOException failure) {
                throw new IllegalStateException("nginx did not start", failure);
            }
        });
    }

    @Override
    public void close() {
        process.destroy();
    }
}
