package com.studiosync.local.parts;

/** Hears what happens to a stack. Calls come from several threads. */
public interface StackListener {

    /** The start or the stop has come this far. */
    default void step(String description) {}

    /** A service has written a line. */
    default void line(Service service, String line) {}

    /** A service has ended although nobody asked it to. */
    default void ended(Service service, int exitCode) {}
}
