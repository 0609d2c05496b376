package com.studiosync.notification.queue;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What to write to whom.
 *
 * @param id names the mail: a second order with it is the same mail
 * @param studioId the studio that it concerns, or {@code null}
 * @param address where to, or {@code null} for the recipient's address at the time of sending
 * @param locale the language as a BCP 47 tag, or {@code null} for the recipient's own
 * @param model what the template needs and nobody else knows
 * @param sealedToken the token for its link, still sealed, or {@code null}
 * @param occurredAt when that happened which the mail is about
 */
public record MailOrder(
        UUID id,
        MailTemplate template,
        UUID accountId,
        UUID studioId,
        String address,
        String locale,
        Map<String, String> model,
        String sealedToken,
        Instant occurredAt) {

    public MailOrder {
        model = Map.copyOf(model);
        if (template == MailTemplate.VERIFY_EMAIL && sealedToken == null) {
            throw new IllegalArgumentException("A verify-email mail is nothing without its token");
        }
    }

    /** A mail to a person whose address need not be known yet. */
    public static MailOrder toAccount(
            UUID id,
            MailTemplate template,
            UUID accountId,
            UUID studioId,
            Map<String, String> model,
            Instant occurredAt) {
        return new MailOrder(id, template, accountId, studioId, null, null, model, null, occurredAt);
    }
}
