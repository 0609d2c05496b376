package com.studiosync.identity.passwords;

import com.studiosync.identity.passwords.formats.Pbkdf2Hash;
import com.studiosync.identity.passwords.formats.StoredHash;
import com.studiosync.identity.passwords.formats.StoredHashes;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;

/**
 * Makes hashes in Django's format and verifies those of any of its versions, so that accounts of an existing installation
 * keep working. A password that is wrong takes as long as today's iterations, whatever the hash, so that time tells
 * neither which addresses are known nor which accounts are old. A format that is slower than that stays slower until
 * its owner signs in.
 */
final class DjangoPasswords {

    private static final int SAMPLE = 10;

    private final int iterations;
    private final StoredHashes hashes;
    private final ObjIntConsumer<String> work;
    private final LongSupplier nanos;

    DjangoPasswords(int iterations, long maxMemory) {
        this(iterations, maxMemory, Pbkdf2Hash::spend, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /** With other work than hashing to pass the time, and another clock to measure it. */
    DjangoPasswords(int iterations, long maxMemory, ObjIntConsumer<String> work, LongSupplier nanos) {
        this.iterations = iterations;
        this.hashes = new StoredHashes(maxMemory);
        this.work = work;
        this.nanos = nanos;
    }

    String encode(String password) {
        OffTheEventLoop.require();
        return Pbkdf2Hash.encode(password, iterations);
    }

    Verdict verify(String password, String encoded) {
        OffTheEventLoop.require();
        return hashes.read(encoded).map(hash -> compare(password, hash)).orElseGet(() -> {
            work.accept(password, iterations);
            return Verdict.UNUSABLE;
        });
    }

    /** Takes as long as a wrong password. */
    Verdict verifyNobody(String password) {
        OffTheEventLoop.require();
        work.accept(password, iterations);
        return Verdict.DIFFERS;
    }

    /** Whether a hash is of another format than new ones, weaker, or unusable. */
    boolean isOutdated(String encoded) {
        return hashes.read(encoded)
                .map(hash -> iterationsLike(hash) < iterations)
                .orElse(true);
    }

    private Verdict compare(String password, StoredHash hash) {
        long start = nanos.getAsLong();
        if (hash.belongsTo(password)) {
            return Verdict.MATCHES;
        }
        int like = iterationsLike(hash);
        int done = like > 0 ? like : iterationsWorth(nanos.getAsLong() - start, password);
        work.accept(password, Math.max(0, iterations - done));
        return Verdict.DIFFERS;
    }

    /** How many of today's iterations a verification does; 0 when it does something else. */
    private static int iterationsLike(StoredHash hash) {
        return hash instanceof Pbkdf2Hash pbkdf2 && pbkdf2.kind() == Pbkdf2Hash.Kind.SHA256 ? pbkdf2.iterations() : 0;
    }

    /**
     * What the work of another format is worth in iterations, judged by a few that count as done then. It is the time of
     * the processor that is compared: a pause while others run says nothing of the work.
     */
    private int iterationsWorth(long time, String password) {
        int sample = Math.max(1, iterations / SAMPLE);
        long start = nanos.getAsLong();
        work.accept(password, sample);
        double nanosEach = (nanos.getAsLong() - start) / (double) sample;
        return sample + (int) Math.min(iterations, time / Math.max(1, nanosEach));
    }
}
