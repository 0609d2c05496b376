package com.studiosync.local.cli;

import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.data.DataLock;
import com.studiosync.local.data.RunRecord;
import com.studiosync.local.parts.StackException;
import java.util.Optional;

/** Finds the stack that runs now, started from whichever terminal. */
final class Running {

    private Running() {}

    /** Its record; empty when nobody holds the data directory. */
    static Optional<RunRecord> find(DataDirectory directory) {
        Optional<DataLock> unused = DataLock.tryTake(directory);
        unused.ifPresent(DataLock::close);
        return unused.isPresent() ? Optional.empty() : RunRecord.read(directory);
    }

    static RunRecord require(DataDirectory directory) {
        return find(directory)
                .orElseThrow(() -> new StackException("StudioSync is not running: './studiosync up' starts it."));
    }
}
