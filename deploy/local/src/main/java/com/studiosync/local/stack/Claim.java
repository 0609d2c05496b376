package com.studiosync.local.stack;

import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.data.DataLock;
import com.studiosync.local.data.RunRecord;
import com.studiosync.local.data.Secrets;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackException;
import com.studiosync.local.parts.StackListener;
import com.studiosync.local.processes.Caretaker;
import com.studiosync.local.processes.Leftovers;
import java.util.Map;

/**
 * The right to work with a data directory, and the notes of what runs there: for commands in other terminals, and for
 * whoever cleans up when this process is killed.
 */
final class Claim implements AutoCloseable {

    private final DataDirectory directory;
    private final DataLock lock;
    private final RunRecord run;
    private final Secrets secrets;
    private final Caretaker caretaker = new Caretaker();

    private Claim(DataDirectory directory, DataLock lock, RunRecord run) {
        this.directory = directory;
        this.lock = lock;
        this.run = run;
        this.secrets = Secrets.keptIn(directory.secrets());
        run.write(directory);
    }

    /**
     * Claims the directory, stops what an earlier run has left there, and sees that the ports are free.
     *
     * @throws StackException when something is in the way; the directory is free again then
     */
    static Claim on(DataDirectory directory, Ports ports, StackListener listener) {
        DataLock lock = DataLock.tryTake(directory).orElseThrow(() -> RunRecord.runsAlready(directory));
        try {
            if (Leftovers.stop(directory) > 0) {
                listener.step("Stopped what an earlier run had left behind");
            }
            ports.requireFree();
            return new Claim(directory, lock, RunRecord.of(ports));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Secrets secrets() {
        return secrets;
    }

    void databaseRuns(long pid) {
        caretaker.database(pid);
        run.postgres(pid);
    }

    /** These run, and no others. */
    void servicesRun(Map<Service, Long> pids) {
        run.services(pids);
        run.write(directory);
        caretaker.services(pids.values());
    }

    @Override
    public void close() {
        try (DataLock last = lock) {
            caretaker.close();
        }
    }
}
