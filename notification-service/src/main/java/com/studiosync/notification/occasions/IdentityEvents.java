package com.studiosync.notification.occasions;

import com.studiosync.notification.delivery.MailWorker;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what identity-service tells of accounts and memberships. */
@ApplicationScoped
class IdentityEvents {

    private final Inbox inbox;
    private final MailWorker worker;
    private final EventHandlers handlers;

    IdentityEvents(Inbox inbox, MailWorker worker, AccountMails accounts, MembershipMails memberships) {
        this.inbox = inbox;
        this.worker = worker;
        this.handlers = memberships.addTo(accounts.addTo(EventHandlers.handlers()));
    }

    @Incoming("identity")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("identity-events", record, handlers).invoke(worker::wake);
    }
}
