package com.studiosync.notification.queue;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A mail in the hands of the one worker that sends it.
 *
 * @param attempt which attempt this is, from 1; it tells this claim from a later one
 * @param address where to, or {@code null} when the recipient never became known
 */
public record ClaimedMail(
        UUID id,
        int attempt,
        MailTemplate template,
        String address,
        String firstName,
        String locale,
        Map<String, String> model,
        String sealedToken,
        Instant occurredAt) {

    /** Tells nothing of person or content, so that it can be logged. */
    @Override
    public String toString() {
        return template.key() + " mail " + id + ", attempt " + attempt;
    }
}
