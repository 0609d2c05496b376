package com.studiosync.identity.devices;

import java.util.UUID;

/**
 * A device that the owner of an account has used.
 *
 * @param id goes into the next token for it
 * @param countedAs what failed attempts from it are counted on
 */
public record Device(UUID id, String countedAs) {

    static Device ofToken(UUID id) {
        return new Device(id, "token:" + id);
    }

    /** All sessions of an account count as one: whoever has stolen an access token could start any number of them. */
    static Device ofSession(UUID accountId) {
        return new Device(UUID.randomUUID(), "sessions:" + accountId);
    }
}
