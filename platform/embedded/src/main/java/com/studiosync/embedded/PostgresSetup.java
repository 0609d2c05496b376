package com.studiosync.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a {@link PostgresServer} is to run: where its data lives, on which port, and how careful it is with it. */
public final class PostgresSetup {

    private final Path directory;
    private final boolean kept;
    private int port;
    private boolean fast;
    private boolean countingStatements;
    private boolean stopsWithJvm = true;

    PostgresSetup(Path directory, boolean kept) {
        this.directory = directory;
        this.kept = kept;
    }

    /** Listens on this loopback port; without it, on one that is free. */
    public PostgresSetup port(int port) {
        this.port = port;
        return this;
    }

    /** Never waits for the disk. Data does not survive a crash of the machine: for tests only. */
    public PostgresSetup fast() {
        this.fast = true;
        return this;
    }

    /** Counts statements by their text, for whoever makes the extension {@code pg_stat_statements} in a database. */
    public PostgresSetup countingStatements() {
        this.countingStatements = true;
        return this;
    }

    /** Leaves stopping to the caller also when the JVM ends, who may have other things to stop first. */
    public PostgresSetup stoppedByCaller() {
        this.stopsWithJvm = false;
        return this;
    }

    /** Starts the server and returns when it answers. */
    public PostgresServer start() {
        return new PostgresServer(this);
    }

    Path directory() {
        return directory;
    }

    boolean kept() {
        return kept;
    }

    int port() {
        return port == 0 ? FreePort.next() : port;
    }

    boolean stopsWithJvm() {
        return stopsWithJvm;
    }

    Map<String, String> serverConfig() {
        String durable = fast ? "off" : "on";
        Map<String, String> config = new LinkedHashMap<>();
        config.put("fsync", durable);
        config.put("synchronous_commit", durable);
        config.put("full_page_writes", durable);
        config.put("max_connections", "200");
        config.put("shared_buffers", "64MB");
        config.put("timezone", "UTC");
        config.put("log_timezone", "UTC");
        config.put("listen_addresses", "localhost");
        config.put("unix_socket_directories", "");
        if (countingStatements) {
            config.put("shared_preload_libraries", "pg_stat_statements");
        }
        return config;
    }
}
