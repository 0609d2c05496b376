package com.studiosync.identity.tokens;

import com.studiosync.identity.memberships.Powers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Whom an access token speaks for, and what it allows.
 *
 * @param generation how often tokens of the session were refused before this one
 * @param lifetime how long the token is good
 * @param studio the studio it is bound to, or {@code null}
 */
public record TokenSubject(
        UUID account,
        UUID session,
        long generation,
        Instant signedInAt,
        Duration lifetime,
        UUID studio,
        Powers powers) {}
