package com.studiosync.identity.limits;

import com.studiosync.platform.limits.Allowance;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much is allowed; the defaults suit a school whose pupils all come from one address. */
@ConfigMapping(prefix = "studiosync.limits")
public interface LimitsConfig {

    /** Sign-ins from one address. */
    @WithDefault("120/1m")
    Allowance signIn();

    /** Refreshing and signing out, from one address. */
    @WithDefault("600/1m")
    Allowance refresh();

    /** Requests from one address that send a mail to somebody. */
    @WithDefault("60/1h")
    Allowance sendMail();

    /** Mailed tokens that are brought back from one address. */
    @WithDefault("120/1m")
    Allowance redeemToken();

    /** Mails that strangers can have sent to one recipient. */
    @WithDefault("5/1h")
    Allowance mailsToOne();

    /** Answers that must not tell what was found go out at multiples of this, counted from the request. */
    @WithDefault("250ms")
    Duration evenPace();

    /** How many failed sign-ins cost nothing. */
    FreeFailures freeFailures();

    /** What waiting after failed sign-ins grows to; it doubles from one second on. */
    @WithDefault("15m")
    Duration longestDelay();

    /** Of a person, and of an address. */
    interface FreeFailures {

        @WithDefault("5")
        @Min(0)
        int account();

        @WithDefault("50")
        @Min(0)
        int address();
    }
}
