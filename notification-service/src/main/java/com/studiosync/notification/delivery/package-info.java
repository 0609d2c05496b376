/**
 * Brings queued mail to the mail server: every replica works on the queue, and each mail is in one hand at a time.
 * The mail server being away costs patience, never a mail.
 */
package com.studiosync.notification.delivery;
