package com.studiosync.identity.limits;

import com.studiosync.platform.limits.Buckets;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Keeps a mailbox from being flooded through us: how many mails strangers can have sent to one recipient. What comes on top
 * is not sent; where the answer must not tell who has an account, it stays the same. Every replica counts for itself.
 */
@ApplicationScoped
public class MailAllowance {

    private static final ProblemType TOO_MANY_MAILS =
            new ProblemType("too-many-mails", "This address was sent many mails already", 429);

    private final Buckets buckets;
    private final Counter withheld;

    MailAllowance(LimitsConfig config, MeterRegistry metrics) {
        buckets = new Buckets(config.mailsToOne());
        withheld = metrics.counter("mails.withheld");
    }

    /** Whether one more mail may go to the address with that key; if so, it is counted. */
    public boolean take(String emailKey) {
        boolean allowed = buckets.take(emailKey).isConsumed();
        if (!allowed) {
            withheld.increment();
        }
        return allowed;
    }

    /** For who may know: 429, since nothing is sent. */
    public static ProblemException usedUp() {
        return Problems.of(TOO_MANY_MAILS, "Ask the person to look into her mail.", Duration.ofHours(1));
    }
}
