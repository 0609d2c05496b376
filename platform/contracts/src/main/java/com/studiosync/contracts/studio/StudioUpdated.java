package com.studiosync.contracts.studio;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a studio says about itself has changed; the fields hold what is true now, and {@code null} what it does not tell.
 * Where its host is, {@link StudioSubdomainChanged} tells.
 *
 * @param timezone name in the IANA time zone database
 * @param currency ISO 4217
 * @param country ISO 3166-1 alpha-2, that of the address
 * @param registrationPolicy {@code OPEN}, {@code APPROVAL} or {@code INVITATION}
 * @param changed names of the fields that changed, and {@code settings}, of which no event tells the values
 * @param locale language as a BCP 47 tag
 * @param phone E.164
 * @param themeColor {@code #rrggbb}
 * @param logo path on the studio's host; what it leads to never changes
 * @param cover path on the studio's host, as that of the logo
 * @param before what the changed fields held, and {@code null} for all others
 */
public record StudioUpdated(
        UUID studioId,
        String name,
        String timezone,
        String currency,
        String country,
        String registrationPolicy,
        Set<String> changed,
        String locale,
        String description,
        String website,
        String email,
        String phone,
        Address address,
        String themeColor,
        String logo,
        String cover,
        Former before)
        implements StudioEvent {

    /** Where a studio is; every part may be {@code null}. */
    public record Address(List<String> lines, String city, String state, String postalCode, String country) {}

    /** What fields held that hold something else now; {@code null} when a field held nothing, or still holds the same. */
    public record Former(
            String name,
            String timezone,
            String currency,
            String registrationPolicy,
            String locale,
            String description,
            String website,
            String email,
            String phone,
            Address address,
            String themeColor,
            String logo,
            String cover) {}

    /** One that tells no more than this event did at first. */
    public StudioUpdated(
            UUID studioId,
            String name,
            String timezone,
            String currency,
            String country,
            String registrationPolicy,
            Set<String> changed) {
        this(
                studioId,
                name,
                timezone,
                currency,
                country,
                registrationPolicy,
                changed,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
