package com.studiosync.local.bench.load;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine, which it may lack. */
public final class Programs {

    /** Where servers lie, also for a user whose path leaves them out. */
    private static final String ALSO = "/usr/sbin";

    private Programs() {}

    public static Optional<Path> find(String name) {
        String folders = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + ALSO;
        return Stream.of(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
