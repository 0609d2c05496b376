/**
 * Mail that waits to be sent: one row for each mail, claimed by one worker at a time and settled once.
 * It survives redelivered events, dead workers and a mail server that is away; ADR 0008 tells how.
 */
package com.studiosync.notification.queue;
