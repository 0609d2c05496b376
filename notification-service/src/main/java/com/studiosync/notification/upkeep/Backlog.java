package com.studiosync.notification.upkeep;

/**
 * What waits to be sent.
 *
 * @param depth how many mails
 * @param oldestAgeSeconds how long the oldest has waited; 0 when none does
 */
record Backlog(long depth, double oldestAgeSeconds) {

    static final Backlog NONE = new Backlog(0, 0);
}
