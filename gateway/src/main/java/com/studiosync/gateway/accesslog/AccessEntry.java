package com.studiosync.gateway.accesslog;

import java.util.UUID;

/**
 * What the log tells of one request. It names the route instead of the path, and no address: paths hold tokens and names,
 * and an address is a person's.
 *
 * @param endedAt in milliseconds since 1970
 * @param complete whether the client got all of the answer
 * @param studio that was visited, or {@code null} on the platform's own host
 * @param millis what it took in all
 * @param upstreamMillis until the head of the service's answer, or {@link #NONE} when no service was asked
 * @param ownMillis what the gateway itself took of it
 */
public record AccessEntry(
        long endedAt,
        String method,
        String route,
        int status,
        boolean complete,
        UUID studio,
        long millis,
        long upstreamMillis,
        long ownMillis,
        long bytesIn,
        long bytesOut,
        String request) {

    public static final long NONE = -1;
}
