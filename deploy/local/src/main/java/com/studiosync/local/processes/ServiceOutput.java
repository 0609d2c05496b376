package com.studiosync.local.processes;

import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** Where a service's lines go. */
public interface ServiceOutput {

    Redirect redirect();

    /** Is called once, when the service has been started. */
    void follow(Process process);

    /** What it wrote last, oldest line first; waits a moment for the rest when it has ended. */
    List<String> lastWords(int lines);
}
