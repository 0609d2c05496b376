package com.studiosync.local.bench.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The load generator of that name; a script of three lines makes it print figures for reading by a program. */
record Wrk(Path program, Path folder) implements LoadTool {

    private static final String REPORT = """
            done = function(summary, latency, requests)
              local e = summary.errors
              io.write(string.format("figures %f %f %f %d\\n",
                summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
                e.connect + e.read + e.write + e.status + e.timeout))
            end
            """;

    @Override
    public String name() {
        return "wrk";
    }

    @Override
    public Throughput load(Target target, int connections, Duration duration) {
        try {
            Process wrk = new ProcessBuilder(command(target, connections, duration))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return output.lines()
                    .filter(line -> line.startsWith("figures "))
                    .findFirst()
                    .map(Wrk::read)
                    .orElseThrow(() -> new IllegalStateException("wrk printed no figures but: " + output));
        } catch (IOException failure) {
            throw new IllegalStateException("wrk did not run", failure);
        }
    }

    private List<String> command(Target target, int connections, Duration duration) throws IOException {
        Path script = folder.resolve("report.lua");
        Files.writeString(script, REPORT);
        List<String> command = new ArrayList<>(List.of(
                program.toString(), "-t2", "-c" + connections, "-d" + duration.toSeconds() + "s", "-s" + script));
        target.headers().forEach(header -> command.addAll(List.of("-H", header)));
        command.add(target.url().toString());
        return command;
    }

    private static Throughput read(String figures) {
        String[] parts = figures.split(" ");
        return new Throughput(
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Long.parseLong(parts[4]));
    }
}
