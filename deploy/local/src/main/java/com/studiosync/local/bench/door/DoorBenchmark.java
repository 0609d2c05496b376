package com.studiosync.local.bench.door;

import com.studiosync.local.demo.DemoStudio;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.stack.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Starts a stack, so that there are a studio and a token, and measures further gateways of it. */
public final class DoorBenchmark {

    private final Path projectRoot;
    private final Consumer<String> out;

    public DoorBenchmark(Path projectRoot, Consumer<String> out) {
        this.projectRoot = projectRoot;
        this.out = out;
    }

    /** Prints a table of what passes, and one of what happens in an overload. */
    public void run() {
        Path folder = temporaryFolder();
        try (LocalStack stack = LocalStack.of(projectRoot)
                .dataIn(folder.resolve("stack"))
                .ports(Ports.free())
                .start()) {
            String token = new DemoStudio(stack.addresses(), line -> {}).create();
            new Passing(stack, token, folder, out).measure();
            new Overload(stack, out).measure();
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("studiosync-bench-gateway");
        } catch (IOException noRoom) {
            throw new UncheckedIOException("The benchmark found no room for its data", noRoom);
        }
    }
}
