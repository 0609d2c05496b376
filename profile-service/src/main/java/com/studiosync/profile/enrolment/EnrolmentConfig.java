package com.studiosync.profile.enrolment;

import com.studiosync.platform.limits.Allowance;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How applications are bounded. */
@ConfigMapping(prefix = "studiosync.enrolments")
public interface EnrolmentConfig {

    /** No offer keeps a place for longer. */
    Duration LONGEST_OFFER = Duration.ofDays(90);

    /** How many may be undecided in one studio. */
    @WithDefault("1000")
    @Min(1)
    @Max(100_000)
    int open();

    /** How many of them may have come with one address; what comes on top is dropped without a word. */
    @WithDefault("5")
    @Min(1)
    @Max(100)
    int openOfOne();

    /** How many may come to one studio in an hour. */
    @WithDefault("120")
    @Min(1)
    @Max(100_000)
    int perHour();

    /** How many of them one network can send, so that others can, too. Every replica counts for itself. */
    @WithDefault("30/1h")
    Allowance ofOneNetwork();

    /** How many mails strangers can have sent to one address by applying with it. Every replica counts for itself. */
    @WithDefault("5/1d")
    Allowance mailsToOne();

    /** How long an offer is good unless the admin says otherwise. */
    @WithDefault("7d")
    Duration offerLifetime();

    /** How long an application is kept after it was settled; of an accepted one the consents stay. */
    @WithDefault("180d")
    Duration retention();

    /** How long one may wait for a decision, counted anew when it comes on the waiting list. */
    @WithDefault("365d")
    Duration undecided();

    @AssertTrue(message = "studiosync.enrolments.undecided must be at least a day")
    default boolean isUndecidedLongEnough() {
        return undecided().compareTo(Duration.ofDays(1)) >= 0;
    }

    @AssertTrue(message = "studiosync.enrolments.offer-lifetime must be at most 90 days")
    default boolean isOfferLifetimeInReach() {
        return !offerLifetime().isNegative()
                && !offerLifetime().isZero()
                && offerLifetime().compareTo(LONGEST_OFFER) <= 0;
    }
}
