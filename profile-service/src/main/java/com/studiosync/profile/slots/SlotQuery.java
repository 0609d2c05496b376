package com.studiosync.profile.slots;

import com.studiosync.platform.timetables.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which slots are looked for.
 *
 * @param beginning when they may begin
 * @param duration how long they are
 */
record SlotQuery(Period beginning, Duration duration) {

    /** What of it is not over yet; empty when all of it is. */
    Optional<SlotQuery> notBefore(Instant now) {
        if (!now.isAfter(beginning.from())) {
            return Optional.of(this);
        }
        return now.isBefore(beginning.to())
                ? Optional.of(new SlotQuery(new Period(now, beginning.to()), duration))
                : Optional.empty();
    }

    /**
     * The time that has to be looked at: also the moment before, which tells whether something begins with the first one, and
     * as much as a slot takes that begins last.
     */
    Period horizon() {
        return new Period(beginning.from().minusSeconds(1), beginning.to().plus(duration));
    }
}
