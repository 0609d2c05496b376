package com.studiosync.gateway.limits;

import com.studiosync.platform.limits.Allowance;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is let through; the defaults suit a school whose pupils all come from one address. */
@ConfigMapping(prefix = "studiosync.gateway.limits")
public interface LimitsConfig {

    /** Whether anything is counted, the rate limits of routes included. */
    @WithDefault("true")
    boolean enabled();

    /** Requests from one network address, whatever becomes of them. */
    @WithDefault("6000/1m")
    Allowance address();

    /** Requests with tokens of one account. */
    @WithDefault("1200/1m")
    Allowance account();

    /** Requests for one studio: on its host, or with a token that is bound to it. */
    @WithDefault("30000/1m")
    Allowance studio();
}
