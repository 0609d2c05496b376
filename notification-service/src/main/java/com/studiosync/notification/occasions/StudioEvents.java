package com.studiosync.notification.occasions;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioSubdomainChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.notification.delivery.MailWorker;
import com.studiosync.notification.queue.MailOrder;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.MailTemplate;
import com.studiosync.notification.studios.Studios;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.platform.inbox.Received;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns the studios, and tells founders that theirs is live, also when who they are becomes known only later. */
@ApplicationScoped
class StudioEvents {

    private final Inbox inbox;
    private final Studios studios;
    private final MailQueue queue;
    private final MailWorker worker;
    private final EventHandlers handlers;

    StudioEvents(Inbox inbox, Studios studios, StudioEnding ending, MailQueue queue, MailWorker worker) {
        this.inbox = inbox;
        this.studios = studios;
        this.queue = queue;
        this.worker = worker;
        this.handlers = ending.addTo(EventHandlers.handlers())
                .on(StudioCreated.class, this::congratulate)
                .on(StudioUpdated.class, updated -> studios.learn(updated.event()))
                .on(StudioSubdomainChanged.class, renamed -> studios.learn(renamed.event()));
    }

    @Incoming("studio")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("studio-events", record, handlers).invoke(worker::wake);
    }

    private Uni<Void> congratulate(Received<StudioCreated> created) {
        StudioCreated studio = created.event();
        return studios.learn(studio)
                .flatMap(learned -> queue.order(MailOrder.toAccount(
                        created.eventId(),
                        MailTemplate.STUDIO_LIVE,
                        studio.founderAccountId(),
                        studio.studioId(),
                        Map.of(),
                        created.occurredAt())));
    }
}
