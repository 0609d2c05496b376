package com.studiosync.gateway.routes;

/** Paths that begin with {@code prefix} lead to {@code service}. */
record Route(String name, String prefix, String service) {}
