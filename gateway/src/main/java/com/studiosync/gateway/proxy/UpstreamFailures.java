package com.studiosync.gateway.proxy;

import com.studiosync.gateway.circuits.CircuitOpenException;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** What a client is told when a service gives no answer. */
final class UpstreamFailures {

    private static final Logger LOG = Logger.getLogger(UpstreamFailures.class);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final ProblemType UNAVAILABLE =
            new ProblemType("service-unavailable", "This part of the platform is not available right now", 503);
    private static final ProblemType TOO_SLOW =
            new ProblemType("service-timeout", "This part of the platform took too long", 504);

    private UpstreamFailures() {}

    static ProblemException problem(String service, Throwable failure) {
        if (failure instanceof TimeoutException) {
            LOG.warnf("%s-service accepted a request but gave no answer in time. Is it overloaded?", service);
            return Problems.of(
                    TOO_SLOW, "It is not known whether the request took effect; look before you repeat it.", RETRY);
        }
        // The circuit breaker has said it once for all that are not passed on.
        if (!(failure instanceof CircuitOpenException)) {
            LOG.warnf(
                    "%s-service gave no answer (%s). Is it up?",
                    service, failure.getClass().getSimpleName());
        }
        return Problems.of(UNAVAILABLE, "Try again in a moment; everything else goes on.", RETRY);
    }
}
