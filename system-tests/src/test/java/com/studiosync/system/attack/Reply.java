package com.studiosync.system.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What came back: the status, and everything that can be read in headers and body. */
record Reply(int status, String headers, String body) {

    private static final int NONE = 599;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OF_THE_MOMENT = Pattern.compile("\"(requestId|instance)\":\"[^\"]*\"");

    static Reply of(HttpResponse<byte[]> answer) {
        return new Reply(
                answer.statusCode(),
                answer.headers().map().toString(),
                new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** None came, which counts as a failure of the service. */
    static Reply none(Throwable why) {
        return new Reply(NONE, "", why.toString());
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    JsonNode json() {
        try {
            JsonNode parsed = JSON.readTree(body);
            return parsed == null ? MissingNode.getInstance() : parsed;
        } catch (IOException none) {
            return MissingNode.getInstance();
        }
    }

    /** The fields that a refusal blames. */
    List<String> blamed() {
        List<String> fields = new ArrayList<>();
        json().path("errors").forEach(error -> fields.add(error.path("field").asText()));
        return fields;
    }

    /** Everything that could give something away. */
    String everything() {
        return headers + body;
    }

    /** What a caller can tell apart, without what the request itself named. */
    String told(List<String> named) {
        String text = OF_THE_MOMENT.matcher(body).replaceAll("");
        for (String name : named) {
            text = text.replace(name, "?");
        }
        return status + " " + text;
    }
}
