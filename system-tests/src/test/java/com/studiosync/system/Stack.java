package com.studiosync.system;

import com.studiosync.local.stack.LocalStack;
import com.studiosync.local.stack.Ports;
import com.studiosync.local.stack.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The one stack of this test run: its data in a temporary folder, its ports whatever is free. */
public final class Stack {

    private static LocalStack running;

    private Stack() {}

    public static synchronized LocalStack get() {
        if (running == null) {
            try {
                running = LocalStack.of(ProjectRoot.find())
                        .dataIn(Files.createTempDirectory("studiosync-system-tests"))
                        .ports(Ports.free())
                        .start();
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-stack"));
        }
        return running;
    }
}
