package com.studiosync.notification.occasions;

import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.notification.delivery.MailWorker;
import com.studiosync.notification.queue.MailOrder;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.MailTemplate;
import com.studiosync.notification.recipients.Recipients;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.platform.inbox.Received;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns whom there is to write to, and welcomes who has confirmed an address. */
@ApplicationScoped
class IdentityEvents {

    private final Inbox inbox;
    private final Recipients recipients;
    private final MailQueue queue;
    private final MailWorker worker;
    private final EventHandlers handlers =
            EventHandlers.handlers().on(UserRegistered.class, this::learn).on(EmailVerified.class, this::welcome);

    IdentityEvents(Inbox inbox, Recipients recipients, MailQueue queue, MailWorker worker) {
        this.inbox = inbox;
        this.recipients = recipients;
        this.queue = queue;
        this.worker = worker;
    }

    @Incoming("identity")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("identity-events", record, handlers).invoke(worker::wake);
    }

    private Uni<Void> learn(Received<UserRegistered> registered) {
        return recipients.learn(registered.event());
    }

    private Uni<Void> welcome(Received<EmailVerified> verified) {
        UUID accountId = verified.event().accountId();
        return recipients
                .verify(accountId, verified.occurredAt())
                .flatMap(noted -> queue.order(MailOrder.toAccount(
                        verified.eventId(), MailTemplate.WELCOME, accountId, null, Map.of(), verified.occurredAt())));
    }
}
