package com.studiosync.identity.origin;

/**
 * Where a request comes from.
 *
 * @param address the sender's network address, or {@code null} outside of a request
 * @param userAgent what the sender's program says that it is, cut to a sane length, or {@code null}
 */
public record Origin(String address, String userAgent) {

    static final Origin NOWHERE = new Origin(null, null);
}
