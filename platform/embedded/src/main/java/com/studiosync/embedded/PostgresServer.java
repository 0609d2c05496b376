package com.studiosync.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * A PostgreSQL server of one's own, on loopback, run from binaries that come with the build. It works for root and for
 * ordinary users.
 *
 * <p>The superuser {@code postgres} needs no password from this machine; every other role needs its own, so that a
 * service with a wrong password fails here as it would anywhere.
 *
 * <p>A server that outlived its JVM is stopped before its data is opened again.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final String CLIENT_AUTHENTICATION = """
            host  all  postgres  127.0.0.1/32  trust
            host  all  postgres  ::1/128       trust
            host  all  all       127.0.0.1/32  scram-sha-256
            host  all  all       ::1/128       scram-sha-256
            """;

    private final PostgresSetup setup;
    private final Path data;
    private final Path log;
    private final EmbeddedPostgres postgres;

    PostgresServer(PostgresSetup setup) {
        this.setup = setup;
        this.data = setup.directory().resolve("data");
        this.log = setup.directory().resolve("postgresql.log");
        Path complete = setup.directory().resolve("complete");
        stopLeftOver(setup.directory());
        if (!Files.exists(complete)) {
            Directories.delete(data);
        }
        keepPreviousLog();
        this.postgres = launch();
        write(complete, "The first start went through: the data directory is whole.\n");
    }

    /** A server whose data stays in {@code directory} between starts. */
    public static PostgresSetup kept(Path directory) {
        return new PostgresSetup(Directories.create(directory), true);
    }

    /** A server whose data is gone when it is closed. */
    public static PostgresSetup temporary() {
        return new PostgresSetup(Directories.temporary("studiosync-postgres"), false);
    }

    /** Stops the server that a crashed launcher has left running on the data in {@code directory}, if there is one. */
    public static void stopLeftOver(Path directory) {
        Postmaster.in(directory.resolve("data")).ifPresent(Postmaster::stop);
    }

    /** The loopback port it listens on. */
    public int port() {
        return postgres.getPort();
    }

    /** The process id of the server, for those who want to see it die. */
    public long pid() {
        return Postmaster.in(data).orElseThrow().pid();
    }

    /** Where the server writes what it has to say. */
    public Path log() {
        return log;
    }

    /** JDBC URL of a database as superuser. */
    public String superuserJdbcUrl(String database) {
        return jdbcUrl(database) + "?user=postgres";
    }

    /** JDBC URL of a database without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** Stops the server: open connections are cut, what was committed is on disk. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Postmaster.in(data).ifPresent(Postmaster::stop);
            if (!setup.kept()) {
                Directories.delete(setup.directory());
            }
        }
    }

    private void keepPreviousLog() {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres launch() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Directories.ownTemporary("studiosync-postgres").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(PostgresServer::requirePasswords)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setRegisterShutdownHook(setup.stopsWithJvm())
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setPort(setup.port());
        setup.serverConfig().forEach(builder::setServerConfig);
        try {
            return builder.start();
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException("PostgreSQL did not start, its last words are in " + log, e);
        }
    }

    private static void requirePasswords(File data) {
        write(data.toPath().resolve("pg_hba.conf"), CLIENT_AUTHENTICATION);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
