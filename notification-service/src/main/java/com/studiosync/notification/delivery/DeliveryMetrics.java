package com.studiosync.notification.delivery;

import com.studiosync.notification.queue.ClaimedMail;
import com.studiosync.notification.queue.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Counts attempts by what they came to, and measures how long people wait from the event to the accepted mail. */
@ApplicationScoped
class DeliveryMetrics {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1),
        Duration.ofHours(1)
    };

    private final MeterRegistry metrics;
    private final Clock clock;

    DeliveryMetrics(MeterRegistry metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    void count(ClaimedMail mail, Outcome outcome) {
        String template = mail.template().key();
        String verdict = outcome.verdict().name().toLowerCase(Locale.ROOT);
        metrics.counter("mail.attempts", "template", template, "outcome", verdict)
                .increment();
        if (outcome.verdict() == Outcome.Verdict.ACCEPTED) {
            latency(template).record(Duration.between(mail.occurredAt(), clock.instant()));
        }
    }

    private Timer latency(String template) {
        return Timer.builder("mail.latency")
                .description("From the event to the mail server's acceptance")
                .tag("template", template)
                .serviceLevelObjectives(BOUNDS)
                .register(metrics);
    }
}
