package com.studiosync.notification.occasions;

import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.contracts.studio.StudioDeletionRequested;
import com.studiosync.notification.admins.Notice;
import com.studiosync.notification.admins.RequestDesk;
import com.studiosync.notification.queue.MailOrder;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.MailTemplate;
import com.studiosync.notification.studios.Studios;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Received;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Tells all admins of a studio when it will be deleted, while they can call that off; and forgets it when it is gone. */
@ApplicationScoped
class StudioEnding {

    private final RequestDesk desk;
    private final Studios studios;
    private final MailQueue queue;

    StudioEnding(RequestDesk desk, Studios studios, MailQueue queue) {
        this.desk = desk;
        this.studios = studios;
        this.queue = queue;
    }

    EventHandlers addTo(EventHandlers handlers) {
        return handlers.on(StudioDeletionRequested.class, this::warn).on(StudioDeleted.class, this::forget);
    }

    private Uni<Void> warn(Received<StudioDeletionRequested> requested) {
        return desk.adminsOf(requested.event().studioId())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(admin -> queue.order(order(admin, requested)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static MailOrder order(UUID admin, Received<StudioDeletionRequested> requested) {
        return MailOrder.toAccount(
                Notice.idOf(requested.eventId(), admin),
                MailTemplate.STUDIO_DELETION_REQUESTED,
                admin,
                requested.event().studioId(),
                Map.of("date", requested.event().deletedAt().toString()),
                requested.occurredAt());
    }

    private Uni<Void> forget(Received<StudioDeleted> deleted) {
        UUID studioId = deleted.event().studioId();
        return desk.close(studioId)
                .flatMap(closed -> queue.dropNaming(studioId))
                .flatMap(dropped -> studios.forget(studioId));
    }
}
