package com.studiosync.local.stack;

/** Something that the one who runs the stack can put right; the message says what. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }

    static StackException runsAlready(DataDirectory directory) {
        String launcher = RunRecord.read(directory)
                .flatMap(other -> other.launcher().stream().boxed().findFirst())
                .map(pid -> " (process " + pid + ")")
                .orElse("");
        return new StackException(
                "StudioSync runs already%s: './studiosync status' shows it, './studiosync down' stops it."
                        .formatted(launcher));
    }
}
