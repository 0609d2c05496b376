package com.studiosync.notification.occasions;

import com.studiosync.contracts.profile.EnrolmentMailRequested;
import com.studiosync.contracts.profile.EnrolmentRequested;
import com.studiosync.notification.admins.Notice;
import com.studiosync.notification.admins.RequestDesk;
import com.studiosync.notification.queue.MailOrder;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.MailTemplate;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Received;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes to those who apply at a studio what becomes of that, and tells the studio's admins that somebody applies. */
@ApplicationScoped
class EnrolmentMails {

    private static final Map<String, MailTemplate> TO_APPLICANTS = Stream.of(
                    MailTemplate.ENROLMENT_RECEIVED,
                    MailTemplate.ENROLMENT_WAITLISTED,
                    MailTemplate.ENROLMENT_OFFERED,
                    MailTemplate.ENROLMENT_ACCEPTED,
                    MailTemplate.ENROLMENT_DECLINED,
                    MailTemplate.ENROLMENT_OFFER_LAPSED)
            .collect(Collectors.toUnmodifiableMap(MailTemplate::key, Function.identity()));

    private final RequestDesk desk;
    private final MailQueue queue;

    EnrolmentMails(RequestDesk desk, MailQueue queue) {
        this.desk = desk;
        this.queue = queue;
    }

    /** Adds what is asked for by the service that keeps the applications. */
    EventHandlers addRequestsTo(EventHandlers handlers) {
        return handlers.on(EnrolmentMailRequested.class, this::order);
    }

    /** Adds what is told to everybody. */
    EventHandlers addFactsTo(EventHandlers handlers) {
        return handlers.on(EnrolmentRequested.class, this::tellAdmins);
    }

    private Uni<Void> order(Received<EnrolmentMailRequested> received) {
        EnrolmentMailRequested request = received.event();
        Map<String, String> model = new HashMap<>(Map.of("firstName", request.firstName()));
        if (request.expiresAt() != null) {
            model.put("date", request.expiresAt().toString());
        }
        return queue.order(new MailOrder(
                request.requestId(),
                template(request.template()),
                null,
                request.studioId(),
                null,
                request.to(),
                request.locale(),
                model,
                request.sealedToken(),
                received.occurredAt()));
    }

    private static MailTemplate template(String name) {
        return Optional.ofNullable(TO_APPLICANTS.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No mail to applicants is called '" + name + "'"));
    }

    private Uni<Void> tellAdmins(Received<EnrolmentRequested> requested) {
        return desk.adminsOf(requested.event().studioId())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(admin -> queue.order(notice(admin, requested)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static MailOrder notice(UUID admin, Received<EnrolmentRequested> requested) {
        return MailOrder.toAccount(
                Notice.idOf(requested.eventId(), admin),
                MailTemplate.ENROLMENT_REQUESTED,
                admin,
                requested.event().studioId(),
                Map.of(),
                requested.occurredAt());
    }
}
