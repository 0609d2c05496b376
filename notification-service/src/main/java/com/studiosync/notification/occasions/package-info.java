/**
 * When people are written to: what happens elsewhere, and which mail that is a reason for.
 * A mail is ordered with the note that its event was handled, and the worker woken after that.
 */
package com.studiosync.notification.occasions;
