package com.studiosync.identity.guesses;

import com.studiosync.identity.limits.LimitsConfig;
import com.studiosync.identity.origin.Origins;
import com.studiosync.platform.limits.Network;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.secrets.Secrets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes guessing slow, without locking anybody out. Every attempt counts as failed before its password is looked at, so a
 * hundred at once get no further than a hundred in a row. Everything here runs in the transaction that is under way.
 */
@ApplicationScoped
public class Guesses {

    public static final ProblemType SLOWED_DOWN =
            new ProblemType("slowed-down", "Signing in is slowed down after failed attempts", 429);

    /** Long, so that nobody gets free guesses by waiting; the failures of a day are the most that is stored. */
    static final Duration MEMORY = Duration.ofDays(1);

    /** Short: behind one address there may be a school, where somebody mistypes all the time. */
    private static final Duration MEMORY_OF_ADDRESSES = Duration.ofHours(1);

    private final FailureCounts counts;
    private final Origins origins;
    private final SecretBox box;
    private final Patience withPeople;
    private final Patience withAddresses;
    private final Clock clock;

    Guesses(FailureCounts counts, Origins origins, LimitsConfig config, Secrets secrets, Clock clock) {
        this.counts = counts;
        this.origins = origins;
        this.box = secrets.boxFor("sign-in-failures");
        this.withPeople = new Patience(config.freeFailures().account(), config.longestDelay(), MEMORY);
        this.withAddresses = new Patience(config.freeFailures().address(), config.longestDelay(), MEMORY_OF_ADDRESSES);
        this.clock = clock;
    }

    /** An attempt of somebody who may be anybody; the address need not belong to an account. */
    public Guess ofStranger(String emailKey) {
        String network = Network.of(origins.current().address());
        return new Guess(
                subject("account:" + emailKey, withPeople), Optional.of(subject("address:" + network, withAddresses)));
    }

    /** An attempt from a device that the person has used before: what others do slows it as little as it slows them. */
    public Guess ofDevice(String device) {
        return new Guess(subject("device:" + device, withPeople), Optional.empty());
    }

    /**
     * An attempt of somebody who is signed in as the person. All sessions count as one: whoever has stolen an access token
     * could start any number of them.
     */
    public Guess ofSessionsOf(UUID accountId) {
        return ofDevice("sessions:" + accountId);
    }

    private Subject subject(String name, Patience patience) {
        return new Subject(box.mac(name.getBytes(StandardCharsets.UTF_8)), patience);
    }

    /**
     * Counts the attempt. When others count at the same moment, what they did is looked at again.
     *
     * @throws ProblemException 429 (as failure) while there is something to wait for
     */
    public Uni<Void> begin(Guess guess) {
        return counts.of(guess.slowedBy()).flatMap(known -> {
            Instant now = clock.instant();
            longestWait(guess, known, now).ifPresent(Guesses::refuse);
            return counts.countIfAsSeen(guess.counted(), countOf(guess.counted(), known), now)
                    .flatMap(counted -> counted ? Uni.createFrom().voidItem() : begin(guess));
        });
    }

    private static Optional<Duration> longestWait(Guess guess, List<FailureCount> known, Instant now) {
        return guess.slowedBy()
                .flatMap(subject -> known.stream()
                        .filter(count -> count.isOf(subject))
                        .map(count -> count.left(subject.patience(), now)))
                .filter(left -> !left.isNegative() && !left.isZero())
                .max(Comparator.naturalOrder());
    }

    private static FailureCount countOf(Subject subject, List<FailureCount> known) {
        return known.stream().filter(count -> count.isOf(subject)).findFirst().orElse(null);
    }

    private static void refuse(Duration wait) {
        throw Problems.of(SLOWED_DOWN, "Too many attempts have failed. Wait, or reset the password.", wait);
    }

    /** The password was wrong: the address has one failure more, the person or device has had it all along. */
    public Uni<Void> wrong(Guess guess) {
        return guess.address()
                .map(address -> counts.count(address, clock.instant()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** The password was right: earlier failures of the person, or of the device, do not count any more. */
    public Uni<Void> right(Guess guess) {
        return counts.forget(guess.counted()).replaceWithVoid();
    }

    /** The password was not looked at. */
    public Uni<Void> undecided(Guess guess) {
        return counts.uncount(guess.counted()).replaceWithVoid();
    }
}
