package com.studiosync.notification.queue;

import com.studiosync.contracts.notification.NotificationDelivered;
import com.studiosync.contracts.notification.NotificationEvent;
import com.studiosync.contracts.notification.NotificationFailed;
import com.studiosync.notification.recipients.Recipient;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A mail from its order until it was accepted or given up; then it forgets what was in it. */
@Entity
@Table(name = "mails")
class QueuedMail {

    enum State {
        PENDING,
        SENT,
        FAILED
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MailTemplate template;

    private UUID accountId;
    private UUID studioId;
    private String address;
    private String locale;

    @Convert(converter = Model.class)
    private Map<String, String> model;

    private String sealedToken;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant dueAt;
    private Instant occurredAt;
    private Instant queuedAt;
    private Instant settledAt;

    @Version
    private long version;

    protected QueuedMail() {}

    static QueuedMail of(MailOrder order, Instant now) {
        QueuedMail mail = new QueuedMail();
        mail.id = order.id();
        mail.template = order.template();
        mail.accountId = order.accountId();
        mail.studioId = order.studioId();
        mail.address = order.address();
        mail.locale = order.locale();
        mail.model = order.model();
        mail.sealedToken = order.sealedToken();
        mail.occurredAt = order.occurredAt();
        mail.state = State.PENDING;
        mail.queuedAt = now;
        mail.dueAt = now;
        return mail;
    }

    UUID accountId() {
        return accountId;
    }

    /** Takes the mail for one attempt: nobody else gets it before the lease ends. */
    ClaimedMail claim(Instant leaseEnd, Recipient recipient) {
        attempts++;
        dueAt = leaseEnd;
        return new ClaimedMail(
                id,
                attempts,
                template,
                address == null && recipient != null ? recipient.email() : address,
                model.getOrDefault("firstName", recipient == null ? "" : recipient.firstName()),
                locale == null && recipient != null ? recipient.locale() : locale,
                model,
                sealedToken,
                occurredAt);
    }

    /** False once the lease has ended and another worker has the mail. */
    boolean isHeldBy(ClaimedMail claim) {
        return state == State.PENDING && attempts == claim.attempt();
    }

    NotificationEvent accept(Instant now) {
        settle(State.SENT, now);
        return new NotificationDelivered(id, studioId, accountId, template.key());
    }

    NotificationEvent giveUp(String reason, Instant now) {
        settle(State.FAILED, now);
        return new NotificationFailed(id, studioId, accountId, template.key(), reason);
    }

    void postpone(Instant until) {
        dueAt = until;
    }

    boolean hasWaited(Duration patience, Instant now) {
        return !now.isBefore(queuedAt.plus(patience));
    }

    private void settle(State outcome, Instant now) {
        state = outcome;
        settledAt = now;
        sealedToken = null;
        address = null;
        model = Map.of();
    }
}
