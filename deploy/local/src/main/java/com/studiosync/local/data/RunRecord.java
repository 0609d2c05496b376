package com.studiosync.local.data;

import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;

/** What a running stack notes for the commands in other terminals: its process ids and its ports. */
public final class RunRecord {

    private static final String LAUNCHER = "launcher";
    private static final String POSTGRES = "postgres";

    private final Properties entries = new Properties();

    public static RunRecord of(Ports ports) {
        RunRecord run = new RunRecord();
        run.put("pid", LAUNCHER, ProcessHandle.current().pid());
        for (Port port : Port.values()) {
            run.put("port", port.key(), ports.of(port));
        }
        return run;
    }

    /** The record of the stack that runs or ran last in the directory. */
    public static Optional<RunRecord> read(DataDirectory directory) {
        if (!Files.exists(directory.runRecord())) {
            return Optional.empty();
        }
        RunRecord run = new RunRecord();
        try (Reader reader = Files.newBufferedReader(directory.runRecord())) {
            run.entries.load(reader);
            return Optional.of(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The refusal of whoever wants to work with the directory, too. */
    public static StackException runsAlready(DataDirectory directory) {
        String launcher = read(directory)
                .flatMap(run -> run.launcher().stream().boxed().findFirst())
                .map(pid -> " (process " + pid + ")")
                .orElse("");
        return new StackException(
                "StudioSync runs already%s: './studiosync status' shows it, './studiosync down' stops it."
                        .formatted(launcher));
    }

    public OptionalLong launcher() {
        return pid(LAUNCHER);
    }

    public OptionalLong postgres() {
        return pid(POSTGRES);
    }

    public OptionalLong service(Service service) {
        return pid(service.module());
    }

    public Ports ports() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            String number = entries.getProperty("port." + port.key());
            if (number != null) {
                numbers.put(port, Integer.valueOf(number));
            }
        }
        return Ports.standard().with(numbers);
    }

    public void postgres(long pid) {
        put("pid", POSTGRES, pid);
    }

    /** Notes which services run; the others don't. */
    public void services(Map<Service, Long> pids) {
        for (Service service : Service.values()) {
            entries.remove("pid." + service.module());
        }
        pids.forEach((service, pid) -> put("pid", service.module(), pid));
    }

    /** Replaces the file in one go, so that nobody reads half of it. */
    public void write(DataDirectory directory) {
        Path draft = directory.runRecord().resolveSibling("run.properties.new");
        try {
            try (Writer writer = Files.newBufferedWriter(draft)) {
                entries.store(writer, null);
            }
            Files.move(draft, directory.runRecord(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String kind, String name, long value) {
        entries.setProperty(kind + "." + name, Long.toString(value));
    }

    private OptionalLong pid(String name) {
        String value = entries.getProperty("pid." + name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
    }
}
