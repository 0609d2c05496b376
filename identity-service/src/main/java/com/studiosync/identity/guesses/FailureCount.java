package com.studiosync.identity.guesses;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** How often it has failed for one subject, and when last. Counting is done by the database, so nothing here changes. */
@Entity
@Table(name = "sign_in_failures")
class FailureCount {

    @Id
    private byte[] subjectHash;

    private int failures;
    private Instant lastFailedAt;

    protected FailureCount() {}

    boolean isOf(Subject subject) {
        return Arrays.equals(subjectHash, subject.hash());
    }

    /** How much of the wait is left; negative when it is over. */
    Duration left(Patience patience, Instant now) {
        return Duration.between(now, lastFailedAt.plus(patience.waitAfter(failures)));
    }

    int failures() {
        return failures;
    }

    Instant lastFailedAt() {
        return lastFailedAt;
    }
}
