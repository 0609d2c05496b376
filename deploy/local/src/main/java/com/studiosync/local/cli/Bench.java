package com.studiosync.local.cli;

import com.studiosync.local.bench.Benchmark;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Measures a stack of its own. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Starts a second stack in a temporary folder, measures start, memory, mail latency, a storm of sign-ins,"
                        + " sign-ins, refreshes, the end of sessions, and what the time of answers tells,"
                        + " prints the figures and ends. Takes about twelve minutes; your data is not touched.")
final class Bench implements Callable<Integer> {

    private final Context context;

    Bench(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        LauncherLog.silence();
        new Benchmark(context.root(), context.out()::println).run();
        return 0;
    }
}
