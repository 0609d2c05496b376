package com.studiosync.gateway.accesslog;

/** How a line looks. It is used by one thread. */
interface LineFormat {

    /** Adds a line and its end. */
    void append(AccessEntry entry, StringBuilder lines);
}
