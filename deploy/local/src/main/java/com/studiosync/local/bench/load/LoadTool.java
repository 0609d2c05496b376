package com.studiosync.local.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Asks as fast as it is answered, over some connections at once. */
public interface LoadTool {

    /** Asks for one of the targets after the other, in any order. They are at one address. */
    Throughput load(List<Target> targets, int connections, Duration duration);

    default Throughput load(Target target, int connections, Duration duration) {
        return load(List.of(target), connections, duration);
    }

    /** How the figures name it. */
    String name();

    /** wrk where the machine has it: it leaves more of the cores to what is measured. */
    static LoadTool best(Path folder) {
        return Programs.find("wrk").<LoadTool>map(wrk -> new Wrk(wrk, folder)).orElseGet(() -> new SocketLoad(folder));
    }

    /** Thousands of targets with their tokens have no room on a command line. */
    static Path written(List<Target> targets, Path folder) {
        try {
            return Files.write(
                    folder.resolve("targets"),
                    targets.stream().map(Target::line).toList());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
