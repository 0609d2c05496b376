package com.studiosync.local.cli;

import com.studiosync.embedded.FreePort;
import com.studiosync.local.data.RunRecord;
import com.studiosync.local.parts.Addresses;
import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Service;
import com.studiosync.local.processes.Readiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Shows each part: whether it works, on which port, and as which process. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows which parts are up, with port, process and health.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything is up", "1:something is down", "3:StudioSync is not running"})
final class Status implements Callable<Integer> {

    private static final int NOT_RUNNING = 3;

    private final Context context;

    Status(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<RunRecord> run = Running.find(context.directory());
        if (run.isEmpty()) {
            context.out().println("StudioSync is not running: './studiosync up' starts it.");
            return NOT_RUNNING;
        }
        List<Part> parts = parts(run.get());
        context.out().println(Part.HEADINGS);
        parts.forEach(context.out()::println);
        return parts.stream().allMatch(Part::up) ? 0 : StudioSync.FAILED;
    }

    private static List<Part> parts(RunRecord run) {
        Addresses addresses = new Addresses(run.ports());
        List<Part> parts = new ArrayList<>();
        parts.add(server("postgres", Port.POSTGRES, run.postgres(), addresses));
        parts.add(server("kafka", Port.KAFKA, run.launcher(), addresses));
        parts.add(server("mailbox", Port.MAILBOX, run.launcher(), addresses));
        Readiness readiness = new Readiness();
        Stream.of(Service.values())
                .map(service -> new Part(
                        service.module(),
                        readiness.confirmedBy(addresses.readiness(service)),
                        addresses.ports().of(service.port()),
                        run.service(service),
                        addresses.readiness(service).toString()))
                .forEach(parts::add);
        return parts;
    }

    private static Part server(String name, Port port, OptionalLong pid, Addresses addresses) {
        int number = addresses.ports().of(port);
        return new Part(name, !FreePort.isFree(number), number, pid, "");
    }

    private record Part(String name, boolean up, int port, OptionalLong pid, String health) {

        private static final String FORMAT = "%-21s %-6s %-6s %-8s %s";
        private static final String HEADINGS =
                FORMAT.formatted("part", "state", "port", "process", "health").strip();

        @Override
        public String toString() {
            String process = pid.isPresent() ? Long.toString(pid.getAsLong()) : "-";
            return FORMAT.formatted(name, up ? "up" : "down", port, process, health)
                    .stripTrailing();
        }
    }
}
