package com.studiosync.gateway.routes;

/** Who may come by a route. */
public enum Access {
    /** Anyone; a token that is sent must be good nevertheless. */
    PUBLIC,
    /** Only who sends an access token. */
    TOKEN
}
