package com.studiosync.local.bench.profiles;

import java.io.PrintStream;

/** Shows how far something is: in one line that moves on a terminal, as its last state elsewhere. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final String what;
    private final int all;

    ProgressBar(PrintStream out, String what, int all) {
        this.out = out;
        this.what = what;
        this.all = all;
    }

    void show(int done) {
        boolean complete = done == all;
        if (complete || Boolean.getBoolean("studiosync.terminal")) {
            int filled = done * WIDTH / all;
            String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
            out.print("%s%s [%s] %d %%"
                    .formatted(Boolean.getBoolean("studiosync.terminal") ? "\r" : "", what, bar, 100L * done / all));
            out.print(complete ? System.lineSeparator() : "");
            out.flush();
        }
    }
}
