package com.studiosync.local.bench.profiles;

import com.studiosync.local.bench.load.LoadTool;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.LocalStack;
import com.studiosync.local.stack.Replica;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Starts a stack for its databases, fills one with studios, and measures a profile-service of its own beside them. */
public final class ProfilesBenchmark {

    private static final int FEW = 100;
    private static final int MANY = 2_000;

    private final Path projectRoot;
    private final PrintStream out;

    public ProfilesBenchmark(Path projectRoot, PrintStream out) {
        this.projectRoot = projectRoot;
        this.out = out;
    }

    /** Prints a table of reads beside the bare select, and one of how they slow down when there is more. */
    public void run() {
        Path folder = temporaryFolder();
        LoadTool load = LoadTool.best(folder);
        try (LocalStack stack = LocalStack.of(projectRoot)
                        .dataIn(folder.resolve("stack"))
                        .ports(Ports.free())
                        .start();
                OwnTokens tokens = new OwnTokens(stack.addresses().platform().toString(), Clock.systemUTC());
                Replica service =
                        stack.serverReplica(Service.PROFILE, Map.of("STUDIOSYNC_TOKENS_JWKS_URL", tokens.keysUrl()))) {
            for (Service idle : Service.values()) {
                stack.stop(idle);
            }
            Schools schools = new Schools(stack.superuserJdbcUrl(Service.PROFILE), out);
            schools.growTo(FEW);
            try (Yardstick yardstick = new Yardstick(
                    projectRoot, stack.addresses(), Service.PROFILE.database().orElseThrow())) {
                new ScopedReads(load, out::println)
                        .measure(
                                service.address(),
                                yardstick.address(),
                                schools.some(1).get(0),
                                tokens);
            }
            new RoundTrips(stack, out::println).measure(schools.some(1).get(0), tokens);
            new Growth(schools, load, out::println).measure(service.address(), tokens, MANY);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("studiosync-bench-profiles");
        } catch (IOException noRoom) {
            throw new UncheckedIOException("The benchmark found no room for its data", noRoom);
        }
    }
}
