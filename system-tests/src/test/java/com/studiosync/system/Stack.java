package com.studiosync.system;

import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.ProjectRoot;
import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The one stack of this test run: its data in a temporary folder, its ports whatever is free. */
public final class Stack {

    /** Hundreds sign in here, and what a hash costs is tested elsewhere. */
    private static final String QUICK_HASHES = "10000";

    private static LocalStack running;

    private Stack() {}

    public static synchronized LocalStack get() {
        if (running == null) {
            try {
                running = LocalStack.of(ProjectRoot.find())
                        .dataIn(Files.createTempDirectory("studiosync-system-tests"))
                        .ports(Ports.free())
                        .setting(Service.IDENTITY, "STUDIOSYNC_PASSWORDS_ITERATIONS", QUICK_HASHES)
                        .start();
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-stack"));
        }
        return running;
    }
}
