package com.studiosync.local.cli;

import com.studiosync.local.cli.output.LauncherLog;
import com.studiosync.local.demo.DemoStudio;
import com.studiosync.local.parts.Addresses;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Fills a running stack with something to look at. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Creates the studio 'rockschool' with teachers and students through the public API, and says how to"
                        + " look at it. Can be repeated.")
final class Demo implements Callable<Integer> {

    private final Context context;

    Demo(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        LauncherLog.silence();
        Addresses addresses = new Addresses(Running.require(context.directory()).ports());
        new DemoStudio(addresses, context.out()::println).create();
        return 0;
    }
}
