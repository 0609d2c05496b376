package com.studiosync.local.cli;

import com.studiosync.local.cli.output.Banner;
import com.studiosync.local.cli.output.Console;
import com.studiosync.local.cli.output.LauncherLog;
import com.studiosync.local.stack.LocalStack;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the stack and stays with it until it is told to stop. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Builds what is not built, starts everything, and stays until Ctrl-C or 'studiosync down'.")
final class Up implements Callable<Integer> {

    private final Context context;

    @Mixin
    private PortChoice ports = new PortChoice();

    @Option(
            names = {"-q", "--quiet"},
            description = "Show progress only; what the services write is in the logs.")
    private boolean quiet;

    Up(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Instant begin = context.clock().instant();
        LauncherLog.writeTo(context.directory());
        Console console = new Console(context.out(), context.coloured(), quiet);
        LocalStack stack = LocalStack.of(context.root())
                .dataIn(context.data())
                .ports(ports.chosen(context.environment()))
                .listener(console)
                .clock(context.clock())
                .prepare();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, console), "shutdown"));
        stack.start();
        console.show(new Banner(
                        stack.addresses(),
                        context.data(),
                        Duration.between(begin, context.clock().instant()))
                .toString());
        new CountDownLatch(1).await();
        return 0;
    }

    private static void end(LocalStack stack, Console console) {
        stack.close();
        console.close();
    }
}
