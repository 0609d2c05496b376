package com.studiosync.notification.queue;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A mail in the hands of the one worker that sends it.
 *
 * @param attempt which attempt this is, from 1; it tells this claim from a later one
 * @param missing what never became known, so that the mail cannot be written; or {@code null}
 * @param words what its template can show, by name
 */
public record ClaimedMail(
        UUID id,
        int attempt,
        MailTemplate template,
        String missing,
        String address,
        String locale,
        Map<String, String> words,
        String sealedToken,
        Instant occurredAt) {

    /** The word of that name, or an empty text. */
    public String word(String name) {
        return words.getOrDefault(name, "");
    }

    /** Tells nothing of person or content, so that it can be logged. */
    @Override
    public String toString() {
        return template.key() + " mail " + id + ", attempt " + attempt;
    }
}
