package com.studiosync.notification.queue;

import com.studiosync.contracts.notification.NotificationDelivered;
import com.studiosync.contracts.notification.NotificationEvent;
import com.studiosync.contracts.notification.NotificationFailed;
import com.studiosync.notification.queue.MailTemplate.Need;
import com.studiosync.notification.queue.Projections.Known;
import com.studiosync.notification.recipients.Recipient;
import jakarta.persistence.Column;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

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
    private UUID aboutId;
    private boolean namesStudio;
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

    @Column(updatable = false)
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
        mail.aboutId = order.aboutId();
        mail.namesStudio = order.template().needs(Need.STUDIO);
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

    UUID aboutId() {
        return aboutId;
    }

    /** The studio whose name and address it needs, or {@code null}. */
    UUID namedStudio() {
        return namesStudio ? studioId : null;
    }

    /** Takes the mail for one attempt: nobody else gets it before the lease ends. */
    ClaimedMail claim(Instant leaseEnd, Known known) {
        attempts++;
        dueAt = leaseEnd;
        Recipient recipient = known.recipient();
        return new ClaimedMail(
                id,
                attempts,
                template,
                missing(known),
                address == null && recipient != null ? recipient.email() : address,
                locale == null && recipient != null ? recipient.locale() : locale,
                known.wordsWith(model),
                sealedToken,
                occurredAt);
    }

    private String missing(Known known) {
        if (address == null && known.recipient() == null) {
            return "recipient";
        }
        if (aboutId != null && known.person() == null) {
            return "person";
        }
        return namesStudio && known.studio() == null ? "studio" : null;
    }

    /** False once the lease has ended and another worker has the mail. */
    boolean isHeldBy(ClaimedMail claim) {
        return state == State.PENDING && attempts == claim.attempt();
    }

    /** Returns what to tell of it: nothing of a mail that is no account's. */
    Optional<NotificationEvent> accept(Instant now) {
        settle(State.SENT, now);
        return told(() -> new NotificationDelivered(id, studioId, accountId, template.key()));
    }

    Optional<NotificationEvent> giveUp(String reason, Instant now) {
        settle(State.FAILED, now);
        return told(() -> new NotificationFailed(id, studioId, accountId, template.key(), reason));
    }

    private Optional<NotificationEvent> told(Supplier<NotificationEvent> event) {
        return accountId == null ? Optional.empty() : Optional.of(event.get());
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
