package com.studiosync.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a stack keeps everything in, and what lies where in it. */
public record DataDirectory(Path path) {

    /** Creates the folder when it is missing. */
    public static DataDirectory at(Path path) {
        try {
            Files.createDirectories(path.resolve("logs"));
            return new DataDirectory(path.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    public Path postgresLog() {
        return postgres().resolve("postgresql.log");
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    public Path secrets() {
        return path.resolve("secrets.properties");
    }

    /** Who runs here, and on which ports. */
    public Path runRecord() {
        return path.resolve("run.properties");
    }

    Path lock() {
        return path.resolve("lock");
    }
}
