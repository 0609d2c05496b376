package com.studiosync.local.cli;

import com.studiosync.local.bench.Benchmark;
import com.studiosync.local.bench.door.DoorBenchmark;
import com.studiosync.local.bench.profiles.ProfilesBenchmark;
import com.studiosync.local.cli.output.LauncherLog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures a stack of its own. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Starts a second stack in a temporary folder, measures it, prints the figures and ends. Your data is not touched.",
            "services: start, memory, mail latency, a storm of sign-ins, sign-ins, refreshes, the end of sessions, and what"
                    + " the time of answers tells; about twelve minutes.",
            "gateway: what passes in a second beside nginx, what each part costs, and an overload; about five minutes."
                    + " Uses nginx and wrk where they are installed.",
            "profiles: reads of teachers and students beside the bare select of a row, and how they slow down from 100"
                    + " studios with 10000 students to 2000 with 200000; about fifteen minutes. Uses wrk where it is"
                    + " installed."
        })
final class Bench implements Callable<Integer> {

    /** What can be measured. */
    enum Part {
        services,
        gateway,
        profiles
    }

    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "One of ${COMPLETION-CANDIDATES}; all of them without it.")
    private Part part;

    Bench(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        LauncherLog.silence();
        if (part == null || part == Part.services) {
            new Benchmark(context.root(), context.out()::println).run();
        }
        if (part == null || part == Part.gateway) {
            new DoorBenchmark(context.root(), context.out()::println).run();
        }
        if (part == null || part == Part.profiles) {
            new ProfilesBenchmark(context.root(), context.out()).run();
        }
        return 0;
    }
}
