package com.studiosync.contracts.studio;

import java.util.UUID;

/**
 * A studio has been founded; its founder becomes its first ADMIN.
 *
 * @param registrationPolicy {@code OPEN}, {@code APPROVAL} or {@code INVITATION}
 * @param locale language as a BCP 47 tag
 */
public record StudioCreated(
        UUID studioId,
        UUID founderAccountId,
        String name,
        String subdomain,
        String timezone,
        String currency,
        String country,
        String registrationPolicy,
        String locale)
        implements StudioEvent {

    /** One that tells no more than this event did at first. */
    public StudioCreated(
            UUID studioId,
            UUID founderAccountId,
            String name,
            String subdomain,
            String timezone,
            String currency,
            String country,
            String registrationPolicy) {
        this(studioId, founderAccountId, name, subdomain, timezone, currency, country, registrationPolicy, null);
    }

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
