/**
 * Which access tokens are refused although they have not expired: those of sessions that ended early, in memory.
 * It is fed by the compacted topic of revocations, and forgets an entry when its last token has expired by itself.
 */
package com.studiosync.gateway.revocations;
