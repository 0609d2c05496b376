package com.studiosync.notification.occasions;

import com.studiosync.contracts.studio.StudioCreated;
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

/** Tells founders that their studio is live, also when who they are becomes known only later. */
@ApplicationScoped
class StudioEvents {

    private final Inbox inbox;
    private final MailQueue queue;
    private final MailWorker worker;
    private final EventHandlers handlers = EventHandlers.handlers().on(StudioCreated.class, this::congratulate);

    StudioEvents(Inbox inbox, MailQueue queue, MailWorker worker) {
        this.inbox = inbox;
        this.queue = queue;
        this.worker = worker;
    }

    @Incoming("studio")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("studio-events", record, handlers).invoke(worker::wake);
    }

    private Uni<Void> congratulate(Received<StudioCreated> created) {
        StudioCreated studio = created.event();
        return queue.order(MailOrder.toAccount(
                created.eventId(),
                MailTemplate.STUDIO_LIVE,
                studio.founderAccountId(),
                studio.studioId(),
                Map.of("studioName", studio.name(), "subdomain", studio.subdomain()),
                created.occurredAt()));
    }
}
