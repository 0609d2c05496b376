package com.studiosync.local.cli;

import com.studiosync.local.cli.output.LauncherLog;
import com.studiosync.local.cli.output.LogTail;
import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the parts have written. */
@Command(
        name = "logs",
        mixinStandardHelpOptions = true,
        description = "Shows what a service, or all of them, wrote last.")
final class Logs implements Callable<Integer> {

    private static final long POLL_MILLIS = 200;
    private static final String POSTGRES = "postgres";

    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "SERVICE",
            description = "identity, studio, profile, notification, gateway, postgres or launcher; all without it.")
    private String name;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "COUNT",
            defaultValue = "100",
            description = "How many lines of each; 100 if not given.")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on showing lines as they come, until Ctrl-C.")
    private boolean follow;

    Logs(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<String, LogTail> tails = new LinkedHashMap<>();
        chosen(context.directory()).forEach((label, file) -> tails.put(label, new LogTail(file)));
        String format = tails.size() == 1 ? "%2$s%n" : "%-20s | %s%n";
        tails.forEach((label, tail) -> print(format, label, tail.last(Math.max(0, lines))));
        while (follow) {
            Thread.sleep(POLL_MILLIS);
            tails.forEach((label, tail) -> print(format, label, tail.next()));
        }
        return 0;
    }

    private Map<String, Path> chosen(DataDirectory directory) {
        Map<String, Path> all = new LinkedHashMap<>();
        Stream.of(Service.values()).forEach(service -> all.put(service.module(), directory.log(service.module())));
        if (name == null) {
            return all;
        }
        all.put(POSTGRES, directory.postgresLog());
        all.put(LauncherLog.NAME, directory.log(LauncherLog.NAME));
        String label = Service.named(name).map(Service::module).orElse(name);
        if (!all.containsKey(label)) {
            throw new StackException(
                    "Nothing is called '%s' here. There is: %s.".formatted(name, String.join(", ", all.keySet())));
        }
        return Map.of(label, all.get(label));
    }

    private void print(String format, String label, List<String> lines) {
        lines.forEach(line -> context.out().printf(format, label, line));
    }
}
