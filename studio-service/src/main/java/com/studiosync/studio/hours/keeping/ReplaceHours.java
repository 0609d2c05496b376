package com.studiosync.studio.hours.keeping;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.platform.timetables.document.DocumentCheck;
import com.studiosync.studio.hours.document.HoursDocument;
import com.studiosync.studio.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Puts other hours in place of a studio's, for an admin who has seen the current ones. */
@ApplicationScoped
public class ReplaceHours {

    private final Transactions transactions;
    private final Studios studios;
    private final AllHours allHours;
    private final DocumentCheck check;
    private final Outbox outbox;

    ReplaceHours(Transactions transactions, Studios studios, AllHours allHours, DocumentCheck check, Outbox outbox) {
        this.transactions = transactions;
        this.studios = studios;
        this.allHours = allHours;
        this.check = check;
        this.outbox = outbox;
    }

    /** The studio is locked, so that hours and time zone are announced in the order in which they change. */
    public Uni<StudioHours> by(HoursDocument wish, UUID studioId, IfMatch expected) {
        return transactions.inStudio(studioId, () -> studios.locked(studioId)
                .flatMap(studio -> allHours.of(studioId)
                        .invoke(hours -> expected.verify(hours.version()))
                        .invoke(hours -> hours.replaceBy(
                                wish.valid(check), studio.details().timezone())))
                .call(this::keep));
    }

    /** Hours that did not change are not written, not even for the first time. */
    private Uni<Void> keep(StudioHours hours) {
        List<DomainEvent> events = hours.releaseEvents();
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : allHours.persistAndFlush(hours).chain(() -> outbox.append(events));
    }
}
