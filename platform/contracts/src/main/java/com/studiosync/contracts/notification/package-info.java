/**
 * What notification-service tells: what became of a message.
 * Addresses and contents are never part of it.
 */
package com.studiosync.contracts.notification;
