package com.studiosync.local.stack;

import java.nio.file.Path;
import java.time.Duration;

/** How a {@link LocalStack} is to run. */
public final class LocalStackSetup {

    private final Path projectRoot;
    private Path directory;
    private Ports ports = Ports.standard();
    private Duration patience = Duration.ofSeconds(120);
    private StackListener listener = new StackListener() {};

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

    /** A stack that has yet to be started, so that it can be closed from elsewhere while it starts. */
    public LocalStack prepare() {
        return new LocalStack(projectRoot, DataDirectory.at(directory), ports, patience, listener);
    }

    /** A stack that is up. */
    public LocalStack start() {
        LocalStack stack = prepare();
        stack.start();
        return stack;
    }
}
