package com.studiosync.local.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the folder of the project: the one with the {@code studiosync} script in it. */
public final class ProjectRoot {

    private static final String PROPERTY = "studiosync.root";
    private static final String SCRIPT = "studiosync";

    private ProjectRoot() {}

    /** As the script tells it, or else the nearest folder upwards from the working directory. */
    public static Path find() {
        String told = System.getProperty(PROPERTY);
        return told == null ? above(Path.of("").toAbsolutePath()) : Path.of(told);
    }

    static Path above(Path start) {
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve(SCRIPT)))
                .findFirst()
                .orElseThrow(() -> new StackException(
                        "No studiosync script in %s or above it: run it from the project.".formatted(start)));
    }
}
