package com.studiosync.local.stack;

import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackListener;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How a {@link LocalStack} is to run. */
public final class LocalStackSetup {

    private final Path projectRoot;
    private Path directory;
    private Ports ports = Ports.standard();
    private Duration patience = Duration.ofSeconds(120);
    private StackListener listener = new StackListener() {};
    private Clock clock = Clock.systemUTC();
    private final Map<Service, Map<String, String>> settings = new EnumMap<>(Service.class);

    LocalStackSetup(Path projectRoot) {
        this.projectRoot = projectRoot;
        this.directory = projectRoot.resolve(".local");
    }

    /** Keeps everything in this folder instead of {@code .local} in the project. */
    public LocalStackSetup dataIn(Path directory) {
        this.directory = directory;
        return this;
    }

    public LocalStackSetup ports(Ports ports) {
        this.ports = ports;
        return this;
    }

    /** How long the services may take until all of them are ready. */
    public LocalStackSetup patience(Duration patience) {
        this.patience = patience;
        return this;
    }

    public LocalStackSetup listener(StackListener listener) {
        this.listener = listener;
        return this;
    }

    /** Tells how long a start takes. */
    public LocalStackSetup clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /** Tells a service something else than a local run would, as an environment variable. */
    public LocalStackSetup setting(Service service, String name, String value) {
        settings.computeIfAbsent(service, first -> new TreeMap<>()).put(name, value);
        return this;
    }

    /** A stack that has yet to be started, so that it can be closed from elsewhere while it starts. */
    public LocalStack prepare() {
        return new LocalStack(projectRoot, DataDirectory.at(directory), ports, patience, listener, clock, settings);
    }

    /** A stack that is up. */
    public LocalStack start() {
        LocalStack stack = prepare();
        stack.start();
        return stack;
    }
}
