package com.studiosync.local.processes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A small shell that outlives the launcher and ends its processes should it be killed. It is told their ids through a
 * pipe, and the end of the pipe is how it learns of the launcher's death.
 */
public final class Caretaker implements AutoCloseable {

    private final Process shell;

    public Caretaker() {
        try {
            shell = new ProcessBuilder("sh", "-c", script())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void services(Collection<Long> pids) {
        tell("services " + pids.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    public void database(long pid) {
        tell("database " + pid);
    }

    /** Nothing is left to take care of. */
    @Override
    public void close() {
        tell("nothing");
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void tell(String message) {
        OutputStream pipe = shell.getOutputStream();
        try {
            pipe.write((message + "\n").getBytes(StandardCharsets.US_ASCII));
            pipe.flush();
        } catch (IOException e) {
            // Without it the stack works as well; the next start looks for leftovers.
            shell.destroy();
        }
    }

    private static String script() throws IOException {
        try (var resource = Caretaker.class.getResourceAsStream("caretaker.sh")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
