package com.studiosync.notification.admins;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** That one admin is to hear of one request. */
public record Notice(UUID eventId, UUID studioId, UUID adminId, UUID requesterId, Instant occurredAt) {

    static Notice of(OpenRequest request, UUID adminId) {
        return new Notice(request.eventId(), request.studioId(), adminId, request.accountId(), request.occurredAt());
    }

    /** The same for every time that this event and this admin come together. */
    public UUID id() {
        return idOf(eventId, adminId);
    }

    /** What names the mail in which one admin hears of one event. */
    public static UUID idOf(UUID eventId, UUID adminId) {
        return UUID.nameUUIDFromBytes((eventId + "/" + adminId).getBytes(StandardCharsets.UTF_8));
    }
}
