/**
 * Whom mail can be written to: a projection of the accounts of identity-service.
 * It holds what a letter needs, address, names and language, and nothing else.
 */
package com.studiosync.notification.recipients;
