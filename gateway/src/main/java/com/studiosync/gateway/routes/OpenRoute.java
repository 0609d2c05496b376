package com.studiosync.gateway.routes;

import java.util.List;

/** A route whose prefix leaves segments open; a path is compared without being taken apart. */
record OpenRoute(Route route, List<String> segments) {

    static final String OPEN = "*";

    static OpenRoute of(Route route) {
        return new OpenRoute(route, List.of(route.prefix().substring(1).split("/")));
    }

    boolean leads(String path) {
        int slash = 0;
        for (String segment : segments) {
            if (slash == path.length()) {
                return false;
            }
            int next = path.indexOf('/', slash + 1);
            int end = next < 0 ? path.length() : next;
            if (!fits(segment, path, slash + 1, end)) {
                return false;
            }
            slash = end;
        }
        return true;
    }

    private static boolean fits(String segment, String path, int from, int to) {
        return segment.equals(OPEN) ? from < to : to - from == segment.length() && path.startsWith(segment, from);
    }
}
