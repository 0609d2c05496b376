package com.studiosync.local.bench;

import com.studiosync.local.demo.DemoStudio;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** Starts a stack twice, measures it, and ends it. It takes about twelve minutes and stops by itself. */
public final class Benchmark {

    private final Path projectRoot;
    private final Consumer<String> out;

    public Benchmark(Path projectRoot, Consumer<String> out) {
        this.projectRoot = projectRoot;
        this.out = out;
    }

    /** Prints a line for each figure, with its target where there is one. */
    public void run() {
        out.accept("Measuring on %d cores with Java %s; this takes about twelve minutes."
                .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version()));
        Path data = temporaryFolder();
        startUp(data, "first start (creates the databases)").close();
        try (LocalStack stack = startUp(data, "start with data (target: 30 s)")) {
            out.accept(ResidentMemory.of(stack));
            new DemoStudio(stack.addresses(), line -> {}).create();
            new MailLatency(stack.addresses(), Clock.systemUTC(), out).measure();
            new LoginStorm(stack.addresses(), out).measure();
            Measurer measurer = Measurer.registeredAt(stack.addresses());
            new SignInRate(measurer, out).measure();
            new RefreshRate(measurer, out).measure();
            new RevocationDelay(measurer, out).measure();
            new AnswerTiming(stack.addresses(), out).measure();
        }
    }

    /** A few people do here what takes thousands elsewhere, so what one person may do is next to unlimited. */
    private LocalStack startUp(Path data, String what) {
        LocalStack stack = LocalStack.of(projectRoot)
                .dataIn(data)
                .ports(Ports.free())
                .setting(Service.IDENTITY, "STUDIOSYNC_LIMITS_MAILS_TO_ONE", "1000000/1m")
                .setting(Service.IDENTITY, "STUDIOSYNC_LIMITS_FREE_FAILURES_ACCOUNT", "1000000")
                .prepare();
        long begin = System.nanoTime();
        stack.start();
        out.accept("%-46s %.1f s".formatted(what, (System.nanoTime() - begin) / 1e9));
        return stack;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("studiosync-bench");
        } catch (IOException noRoom) {
            throw new UncheckedIOException("The benchmark found no room for its data", noRoom);
        }
    }
}
