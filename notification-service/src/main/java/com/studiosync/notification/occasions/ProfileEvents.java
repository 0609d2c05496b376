package com.studiosync.notification.occasions;

import com.studiosync.notification.delivery.MailWorker;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what profile-service tells of those who apply at a studio. */
@ApplicationScoped
class ProfileEvents {

    private final Inbox inbox;
    private final MailWorker worker;
    private final EventHandlers handlers;

    ProfileEvents(Inbox inbox, MailWorker worker, EnrolmentMails enrolments) {
        this.inbox = inbox;
        this.worker = worker;
        this.handlers = enrolments.addFactsTo(EventHandlers.handlers());
    }

    @Incoming("profile")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("profile-events", record, handlers).invoke(worker::wake);
    }
}
