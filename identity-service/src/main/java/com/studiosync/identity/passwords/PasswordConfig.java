package com.studiosync.identity.passwords;

import com.studiosync.identity.passwords.formats.Pbkdf2Hash;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How passwords are hashed, and what they must be. */
@ConfigMapping(prefix = "studiosync.passwords")
public interface PasswordConfig {

    /** PBKDF2 iterations of new hashes; hashes with fewer are made anew at the next sign-in. */
    @WithDefault("600000")
    @Min(1)
    @Max(Pbkdf2Hash.MAX_ITERATIONS)
    int iterations();

    /** Threads that hash; 0 means one for each core. */
    @WithDefault("0")
    @Min(0)
    @Max(64)
    int threads();

    /** How many hashes may wait for a thread; what comes on top is told to try again. */
    @WithDefault("64")
    @Min(1)
    @Max(10_000)
    int queue();

    /** What a client that is sent away is told to wait. */
    @WithDefault("5s")
    Duration retryAfter();

    /** Memory that verifying one old hash may take, but never more than a third of the heap; others are unusable. */
    @WithDefault("128M")
    MemorySize maxMemory();

    /** Characters that a new password has at the least. */
    @WithDefault("10")
    @Min(8)
    @Max(128)
    int minLength();

    /** How hard to guess a new password must be, in zxcvbn's scores: 3 withstands someone who stole the hashes. */
    @WithDefault("3")
    @Min(0)
    @Max(4)
    int minStrength();
}
