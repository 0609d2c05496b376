package com.studiosync.identity.passwords.formats;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Runs what takes much memory one at a time, so that the bound of one verification is the bound of all. The thread that
 * waits is one that hashes and nothing else; a hash in such a format is made anew at its owner's next sign-in.
 */
final class MemoryHard {

    private static final ReentrantLock TURN = new ReentrantLock(true);

    private MemoryHard() {}

    static byte[] derive(Supplier<byte[]> work) {
        TURN.lock();
        try {
            return work.get();
        } finally {
            TURN.unlock();
        }
    }
}
