package com.studiosync.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.parts.StackException;
import java.util.Arrays;

/**
 * What the platform answered.
 *
 * @param request method and address, for messages
 * @param body the JSON content; a missing node when there is none
 */
public record Answer(String request, int status, JsonNode body) {

    public boolean is(int expected) {
        return status == expected;
    }

    /** The content, if the status is one of those expected. */
    public JsonNode expecting(int... expected) {
        if (Arrays.stream(expected).noneMatch(this::is)) {
            throw new StackException("%s was answered with %d: %s".formatted(request, status, body));
        }
        return body;
    }
}
