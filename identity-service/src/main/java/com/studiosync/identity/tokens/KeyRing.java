package com.studiosync.identity.tokens;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The signing keys as they are stored, and what each is for at an instant. It follows from the rows alone, so that all
 * replicas come to the same answer.
 *
 * @param keys at least one, that which signs last first
 */
record KeyRing(List<SigningKey> keys) {

    /** The newest that signs by now. A replica whose clock lags behind takes the oldest rather than none. */
    SigningKey signerAt(Instant now) {
        return keys.stream().filter(key -> key.signsAt(now)).findFirst().orElseGet(() -> keys.get(keys.size() - 1));
    }

    /** The one that is published and does not sign yet, or that was made last. */
    SigningKey newest() {
        return keys.get(0);
    }

    boolean isRotationUnderWay(Instant now) {
        return newest() != signerAt(now);
    }

    boolean isRotationDue(Instant now, KeyTimes times) {
        return !now.isBefore(times.due(newest().signsFrom()));
    }

    /** Those that a token may have been signed with, or will be. */
    List<SigningKey> publishedAt(Instant now, KeyTimes times) {
        return IntStream.range(0, keys.size())
                .filter(i -> !isGone(i, now, times))
                .mapToObj(keys::get)
                .toList();
    }

    /** The ids of those whose last token is gone. */
    List<String> goneAt(Instant now, KeyTimes times) {
        return IntStream.range(0, keys.size())
                .filter(i -> isGone(i, now, times))
                .mapToObj(i -> keys.get(i).id())
                .toList();
    }

    private boolean isGone(int i, Instant now, KeyTimes times) {
        return i > 0 && !now.isBefore(times.gone(keys.get(i - 1).signsFrom()));
    }
}
