package com.studiosync.platform.outbox;

/**
 * What waits for the broker.
 *
 * @param depth how many events
 * @param oldestAgeSeconds how long the oldest has waited; 0 when none does
 */
record OutboxBacklog(long depth, double oldestAgeSeconds) {

    static final OutboxBacklog NONE = new OutboxBacklog(0, 0);
}
