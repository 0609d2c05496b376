package com.studiosync.local.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The load generator of that name; a script makes it ask in turns, and print figures for reading by a program. */
record Wrk(Path program, Path folder) implements LoadTool {

    private static final String SCRIPT = """
            done = function(summary, latency, requests)
              local e = summary.errors
              io.write(string.format("figures %%f %%f %%f %%d\\n",
                summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
                e.connect + e.read + e.write + e.status + e.timeout))
            end
            local requests = {}
            local next = 0
            init = function()
              for line in io.lines("%s") do
                local host, path, token = line:match("([^\t]*)\t([^\t]*)\t([^\t]*)")
                local headers = { Host = host }
                if token ~= "" then headers.Authorization = "Bearer " .. token end
                requests[#requests + 1] = wrk.format("GET", path, headers)
              end
              next = math.random(#requests)
            end
            request = function()
              next = next %% #requests + 1
              return requests[next]
            end
            """;

    @Override
    public String name() {
        return "wrk";
    }

    @Override
    public Throughput load(List<Target> targets, int connections, Duration duration) {
        try {
            Process wrk = new ProcessBuilder(command(targets, connections, duration))
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

    private List<String> command(List<Target> targets, int connections, Duration duration) throws IOException {
        Path script = folder.resolve("load.lua");
        Files.writeString(script, SCRIPT.formatted(LoadTool.written(targets, folder)));
        return List.of(
                program.toString(),
                "-t2",
                "-c" + connections,
                "-d" + duration.toSeconds() + "s",
                "-s" + script,
                targets.get(0).address().toString());
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
