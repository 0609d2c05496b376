package com.studiosync.notification.queue;

import com.studiosync.notification.queue.MailTemplate.Need;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What to write to whom.
 *
 * @param id names the mail: a second order with it is the same mail
 * @param accountId whose mail it is, or {@code null} when it goes to an address that may have no account
 * @param studioId the studio that it concerns, or {@code null}
 * @param aboutId the person whom it tells about, or {@code null}
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
        UUID aboutId,
        String address,
        String locale,
        Map<String, String> model,
        String sealedToken,
        Instant occurredAt) {

    public MailOrder {
        model = Map.copyOf(model);
        require(accountId != null || address != null, template, "recipient");
        require(sealedToken != null || !template.needs(Need.TOKEN), template, "token");
        require(studioId != null || !template.needs(Need.STUDIO), template, "studio");
        require(aboutId != null || !template.needs(Need.PERSON), template, "person");
    }

    /** A mail to a person whose address need not be known yet. */
    public static MailOrder toAccount(UUID id, MailTemplate template, UUID accountId, Instant occurredAt) {
        return toAccount(id, template, accountId, null, Map.of(), occurredAt);
    }

    /** The same, about something in a studio. */
    public static MailOrder toAccount(
            UUID id,
            MailTemplate template,
            UUID accountId,
            UUID studioId,
            Map<String, String> model,
            Instant occurredAt) {
        return new MailOrder(id, template, accountId, studioId, null, null, null, model, null, occurredAt);
    }

    private static void require(boolean given, MailTemplate template, String what) {
        if (!given) {
            throw new IllegalArgumentException("A " + template.key() + " mail is nothing without its " + what);
        }
    }
}
