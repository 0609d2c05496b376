package com.studiosync.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.stack.StackException;
import java.util.Arrays;

/**
 * What the platform answered.
 *
 * @param request method and address, for messages
 * @param body the JSON content; a missing node when there is none
 */
record Answer(String request, int status, JsonNode body) {

    boolean is(int expected) {
        return status == expected;
    }

    /** The content, if the status is one of those expected. */
    JsonNode expecting(int... expected) {
        if (Arrays.stream(expected).noneMatch(this::is)) {
            throw new StackException("%s was answered with %d: %s".formatted(request, status, body));
        }
        return body;
    }
}
