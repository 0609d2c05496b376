package com.studiosync.notification.occasions;

import com.studiosync.contracts.identity.InvitationMailRequested;
import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.notification.delivery.MailWorker;
import com.studiosync.notification.letters.Addresses;
import com.studiosync.notification.queue.MailOrder;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.MailTemplate;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.platform.inbox.Received;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes the mails that other services ask for; a template that it cannot ask for parks the request. */
@ApplicationScoped
class MailRequests {

    private static final Map<String, MailTemplate> ON_REQUEST = Stream.of(
                    MailTemplate.VERIFY_EMAIL,
                    MailTemplate.ACCOUNT_EXISTS,
                    MailTemplate.RESET_PASSWORD,
                    MailTemplate.PASSWORD_UNUSABLE,
                    MailTemplate.CONFIRM_NEW_EMAIL,
                    MailTemplate.EMAIL_CHANGED)
            .collect(Collectors.toUnmodifiableMap(MailTemplate::key, Function.identity()));

    private final Inbox inbox;
    private final MailQueue queue;
    private final MailWorker worker;
    private final EventHandlers handlers;

    MailRequests(Inbox inbox, EnrolmentMails enrolments, MailQueue queue, MailWorker worker) {
        this.inbox = inbox;
        this.queue = queue;
        this.worker = worker;
        this.handlers = enrolments
                .addRequestsTo(EventHandlers.handlers())
                .on(MailRequested.class, this::order)
                .on(InvitationMailRequested.class, this::orderInvitation);
    }

    @Incoming("requests")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("mail-requests", record, handlers).invoke(worker::wake);
    }

    private Uni<Void> order(Received<MailRequested> received) {
        MailRequested request = received.event();
        return queue.order(new MailOrder(
                request.requestId(),
                template(request.template()),
                request.accountId(),
                request.studioId(),
                null,
                request.to(),
                request.locale(),
                Map.of("firstName", request.firstName()),
                request.sealedToken(),
                received.occurredAt()));
    }

    private Uni<Void> orderInvitation(Received<InvitationMailRequested> received) {
        InvitationMailRequested request = received.event();
        return queue.order(new MailOrder(
                request.requestId(),
                MailTemplate.INVITATION,
                null,
                request.studioId(),
                null,
                request.to(),
                request.locale(),
                Map.of(
                        "person", request.inviterName(),
                        "studioName", request.studioName(),
                        "subdomain", Addresses.requireSubdomain(request.subdomain()),
                        "date", request.expiresAt().toString()),
                request.sealedToken(),
                received.occurredAt()));
    }

    private static MailTemplate template(String name) {
        return Optional.ofNullable(ON_REQUEST.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No mail template is called '" + name + "'"));
    }
}
