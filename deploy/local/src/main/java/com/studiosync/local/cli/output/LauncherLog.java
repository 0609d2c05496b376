package com.studiosync.local.cli.output;

import com.studiosync.local.data.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the embedded servers complain about to a file: on the terminal it would only be in the way. */
public final class LauncherLog {

    public static final String NAME = "launcher";

    private static final int LIMIT_BYTES = 5 * 1024 * 1024;
    private static final String LINE = "%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n";

    private LauncherLog() {}

    public static void silence() {
        LogManager.getLogManager().reset();
    }

    public static void writeTo(DataDirectory directory) {
        silence();
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        Path file = directory.log(NAME);
        try {
            Handler handler = new FileHandler(file.toString().replace("%", "%%"), LIMIT_BYTES, 1, false);
            handler.setFormatter(new SimpleFormatter());
            Logger root = Logger.getLogger("");
            root.setLevel(Level.WARNING);
            root.addHandler(handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
