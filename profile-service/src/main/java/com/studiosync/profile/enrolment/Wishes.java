package com.studiosync.profile.enrolment;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/**
 * What an applicant would like, and what she agreed to.
 *
 * @param teacherId {@code null} where anybody will do
 * @param times {@link WishedTime}s as texts
 * @param consents {@link Consent}s as texts
 */
@Embeddable
public record Wishes(String instrument, UUID teacherId, List<String> times, String message, List<String> consents) {

    public List<WishedTime> wishedTimes() {
        return times.stream().map(WishedTime::read).toList();
    }

    public List<Consent> givenConsents() {
        return consents.stream().map(Consent::read).toList();
    }
}
