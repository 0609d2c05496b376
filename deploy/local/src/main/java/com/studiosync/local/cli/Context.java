package com.studiosync.local.cli;

import com.studiosync.local.data.DataDirectory;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param root folder of the project
 * @param data folder that the stack keeps its data in; it need not exist yet
 * @param coloured whether colours can be seen
 */
record Context(
        Path root,
        Path data,
        Map<String, String> environment,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean coloured,
        Clock clock) {

    static Context ofThisProcess(Path root) {
        return new Context(
                root,
                root.resolve(".local"),
                System.getenv(),
                System.in,
                System.out,
                System.err,
                Boolean.getBoolean("studiosync.terminal") && System.getenv("NO_COLOR") == null,
                Clock.systemUTC());
    }

    DataDirectory directory() {
        return DataDirectory.at(data);
    }

    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
