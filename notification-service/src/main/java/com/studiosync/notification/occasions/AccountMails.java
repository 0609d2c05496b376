package com.studiosync.notification.occasions;

import com.studiosync.contracts.identity.AccountErased;
import com.studiosync.contracts.identity.AccountErasureCancelled;
import com.studiosync.contracts.identity.AccountErasureRequested;
import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.PasswordChanged;
import com.studiosync.contracts.identity.SessionCompromised;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.notification.queue.MailOrder;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.MailTemplate;
import com.studiosync.notification.recipients.Recipients;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Received;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Learns whom there is to write to, and tells people what happened to their accounts. */
@ApplicationScoped
class AccountMails {

    private final Recipients recipients;
    private final MailQueue queue;

    AccountMails(Recipients recipients, MailQueue queue) {
        this.recipients = recipients;
        this.queue = queue;
    }

    EventHandlers addTo(EventHandlers handlers) {
        return handlers.on(UserRegistered.class, registered -> recipients.learn(registered.event()))
                .on(AccountUpdated.class, updated -> recipients.learn(updated.event()))
                .on(EmailVerified.class, this::welcome)
                .on(
                        PasswordChanged.class,
                        changed -> tell(
                                MailTemplate.PASSWORD_CHANGED, changed.event().accountId(), changed))
                .on(
                        SessionCompromised.class,
                        stolen -> tell(
                                MailTemplate.SESSION_COMPROMISED, stolen.event().accountId(), stolen))
                .on(AccountErasureRequested.class, this::sayWhenItIsErased)
                .on(
                        AccountErasureCancelled.class,
                        kept -> tell(
                                MailTemplate.ERASURE_CANCELLED, kept.event().accountId(), kept))
                .on(AccountErased.class, this::forget);
    }

    private Uni<Void> welcome(Received<EmailVerified> verified) {
        UUID accountId = verified.event().accountId();
        return recipients
                .verify(accountId, verified.occurredAt())
                .flatMap(noted -> tell(MailTemplate.WELCOME, accountId, verified));
    }

    private Uni<Void> sayWhenItIsErased(Received<AccountErasureRequested> requested) {
        return queue.order(MailOrder.toAccount(
                requested.eventId(),
                MailTemplate.ERASURE_REQUESTED,
                requested.event().accountId(),
                null,
                Map.of("date", requested.event().erasedAt().toString()),
                requested.occurredAt()));
    }

    private Uni<Void> forget(Received<AccountErased> erased) {
        UUID accountId = erased.event().accountId();
        return queue.drop(accountId).flatMap(dropped -> recipients.forget(accountId));
    }

    private Uni<Void> tell(MailTemplate template, UUID accountId, Received<?> event) {
        return queue.order(MailOrder.toAccount(event.eventId(), template, accountId, event.occurredAt()));
    }
}
