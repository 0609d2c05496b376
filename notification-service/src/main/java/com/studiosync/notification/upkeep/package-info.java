/**
 * Looks after the table of mails from outside of the queue's work: how much waits, and for how long,
 * and that what was settled long ago is forgotten.
 */
package com.studiosync.notification.upkeep;
