/**
 * Ends what a service does by itself before its connections to the database are closed.
 * What others have asked for ends where it is done: the relay in {@code outbox}, consumers in {@code inbox}.
 */
package com.studiosync.platform.stopping;
