package com.studiosync.notification.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How mail is sent, and how long that is tried. */
@ConfigMapping(prefix = "studiosync.mail")
public interface MailConfig {

    /** How many mails one replica has on their way at once. */
    @WithDefault("8")
    @Min(1)
    @Max(64)
    int concurrency();

    /** How often a replica looks for due mail without being woken. */
    @WithDefault("1s")
    Duration pollInterval();

    /** How long the mail server may take for one mail. */
    @WithDefault("10s")
    Duration sendTimeout();

    /** How long a claimed mail belongs to its worker; after that the worker is taken for dead. */
    @WithDefault("1m")
    Duration lease();

    /** The pause after the first failed attempt; it doubles with each. */
    @WithDefault("5s")
    Duration firstBackOff();

    /** The longest pause between two attempts. */
    @WithDefault("15m")
    Duration maxBackOff();

    /** How long a mail is tried, and how long it waits for an unknown recipient, before it fails. */
    @WithDefault("3d")
    Duration giveUpAfter();

    /** How long it is remembered which mails were sent. */
    @WithDefault("30d")
    Duration memory();

    /** Where people can write to when somebody else is at their account. */
    @WithDefault("support@studiosync.com")
    @Email
    String contact();

    @AssertTrue(message = "studiosync.mail.lease must be at least twice studiosync.mail.send-timeout")
    default boolean isLeaseLongerThanAnAttempt() {
        return lease().compareTo(sendTimeout().multipliedBy(2)) >= 0;
    }
}
