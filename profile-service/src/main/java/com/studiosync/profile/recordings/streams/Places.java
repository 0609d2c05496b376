package com.studiosync.profile.recordings.streams;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** So many may stream at once, and of one studio half of them, so that there is room for the others. */
final class Places {

    private final Map<UUID, Integer> taken = new HashMap<>();
    private final int ofOneStudio;
    private final String refusal;
    private final Duration retryAfter;
    private int free;

    Places(int all, String refusal, Duration retryAfter) {
        this.free = all;
        this.ofOneStudio = Math.max(1, all / 2);
        this.refusal = refusal;
        this.retryAfter = retryAfter;
    }

    /**
     * Takes a place, to be left with {@link #leave}.
     *
     * @throws ProblemException 503 when there is none
     */
    synchronized void enter(UUID studioId) {
        int before = taken.getOrDefault(studioId, 0);
        if (free == 0 || before >= ofOneStudio) {
            throw Problems.unavailable(refusal, retryAfter);
        }
        free--;
        taken.put(studioId, before + 1);
    }

    synchronized void leave(UUID studioId) {
        free++;
        taken.computeIfPresent(studioId, (studio, before) -> before == 1 ? null : before - 1);
    }
}
