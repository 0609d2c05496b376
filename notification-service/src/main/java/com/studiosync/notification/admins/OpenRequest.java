package com.studiosync.notification.admins;

import com.studiosync.contracts.identity.MembershipRequested;
import com.studiosync.platform.inbox.Received;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A request to join a studio that nobody has decided on. */
@Entity
@Table(name = "open_requests")
class OpenRequest {

    @Id
    private UUID membershipId;

    private UUID studioId;
    private UUID accountId;
    private UUID eventId;
    private Instant occurredAt;

    protected OpenRequest() {}

    static OpenRequest of(Received<MembershipRequested> requested) {
        OpenRequest request = new OpenRequest();
        request.membershipId = requested.event().membershipId();
        request.studioId = requested.event().studioId();
        request.accountId = requested.event().accountId();
        request.repeat(requested);
        return request;
    }

    /** Asked again: it is this time that admins are told of. */
    void repeat(Received<MembershipRequested> requested) {
        eventId = requested.eventId();
        occurredAt = requested.occurredAt();
    }

    UUID studioId() {
        return studioId;
    }

    /** Who asks. */
    UUID accountId() {
        return accountId;
    }

    UUID eventId() {
        return eventId;
    }

    Instant occurredAt() {
        return occurredAt;
    }
}
