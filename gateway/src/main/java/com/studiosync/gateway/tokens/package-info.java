/**
 * Checks the access token of a request before any service is asked: that it is good, not revoked, and good for this host.
 * A request without one passes; services decide what is public, and verify again.
 */
package com.studiosync.gateway.tokens;
