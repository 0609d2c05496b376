/**
 * Speaks to a running stack as any client does: JSON over HTTP at the gateway, mail from the mailbox's API.
 * The demo and the benchmark stand on it.
 */
package com.studiosync.local.client;
