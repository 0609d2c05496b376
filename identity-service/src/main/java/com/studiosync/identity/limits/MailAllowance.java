package com.studiosync.identity.limits;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps a mailbox from being flooded through us: how many mails strangers can have sent to one recipient. What comes on top
 * is not sent, and the answer stays the same. Every replica counts for itself.
 */
@ApplicationScoped
public class MailAllowance {

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
}
