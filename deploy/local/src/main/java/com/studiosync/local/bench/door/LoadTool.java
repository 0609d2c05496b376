package com.studiosync.local.bench.door;

import java.nio.file.Path;
import java.time.Duration;

/** Asks one target as fast as it answers, over some connections at once. */
interface LoadTool {

    Throughput load(Target target, int connections, Duration duration);

    /** How the figures name it. */
    String name();

    /** wrk where the machine has it: it leaves more of the cores to what is measured. */
    static LoadTool best(Path folder) {
        return Programs.find("wrk").<LoadTool>map(wrk -> new Wrk(wrk, folder)).orElseGet(SocketLoad::new);
    }
}
