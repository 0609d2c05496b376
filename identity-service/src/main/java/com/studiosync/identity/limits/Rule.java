package com.studiosync.identity.limits;

import com.studiosync.platform.limits.Allowance;
import java.util.Locale;
import java.util.function.Function;

/** What an operation counts as; each network address has an allowance for each. */
public enum Rule {
    SIGN_IN(LimitsConfig::signIn),
    REFRESH(LimitsConfig::refresh),
    /** Whoever may use it makes us write to somebody. */
    SEND_MAIL(LimitsConfig::sendMail),
    /** Bringing back a token from a mail. */
    REDEEM_TOKEN(LimitsConfig::redeemToken);

    private final Function<LimitsConfig, Allowance> setting;

    Rule(Function<LimitsConfig, Allowance> setting) {
        this.setting = setting;
    }

    Allowance allowance(LimitsConfig config) {
        return setting.apply(config);
    }

    /** The name in metrics, as in settings. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
