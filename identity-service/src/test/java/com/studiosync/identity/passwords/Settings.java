package com.studiosync.identity.passwords;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;

/** Settings for tests that start no service: quick hashes, and the defaults of everything else. */
record Settings(MemorySize maxMemory, int minLength, int minStrength) implements PasswordConfig {

    static final Settings DEFAULT = new Settings(megabytes(128), 10, 3);

    static MemorySize megabytes(long number) {
        return new MemorySize(BigInteger.valueOf(number << 20));
    }

    Settings withMinLength(int length) {
        return new Settings(maxMemory, length, minStrength);
    }

    Settings withMinStrength(int strength) {
        return new Settings(maxMemory, minLength, strength);
    }

    Settings withMaxMemory(MemorySize memory) {
        return new Settings(memory, minLength, minStrength);
    }

    @Override
    public int iterations() {
        return 1000;
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public int queue() {
        return 1;
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(5);
    }
}
