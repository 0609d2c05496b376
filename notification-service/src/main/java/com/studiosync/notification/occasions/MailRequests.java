package com.studiosync.notification.occasions;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.notification.delivery.MailWorker;
import com.studiosync.notification.queue.MailOrder;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.MailTemplate;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.platform.inbox.Received;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes the mails that identity-service asks for; a template that nobody knows parks the request. */
@ApplicationScoped
class MailRequests {

    private final Inbox inbox;
    private final MailQueue queue;
    private final MailWorker worker;
    private final EventHandlers handlers = EventHandlers.handlers().on(MailRequested.class, this::order);

    MailRequests(Inbox inbox, MailQueue queue, MailWorker worker) {
        this.inbox = inbox;
        this.queue = queue;
        this.worker = worker;
    }

    @Incoming("requests")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("mail-requests", record, handlers).invoke(worker::wake);
    }

    private Uni<Void> order(Received<MailRequested> received) {
        MailRequested request = received.event();
        return queue.order(new MailOrder(
                request.requestId(),
                MailTemplate.named(request.template()),
                request.accountId(),
                request.studioId(),
                request.to(),
                request.locale(),
                Map.of("firstName", request.firstName()),
                request.sealedToken(),
                received.occurredAt()));
    }
}
