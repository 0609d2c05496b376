package com.studiosync.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What services answer at paths of a test's choice, and what they were sent there. */
public final class Answers {

    private record Answer(int status, String json) {}

    private static final Map<String, Answer> BY_PATH = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> SENT = new ConcurrentHashMap<>();

    private Answers() {}

    /** From now on; what was sent to that path before is forgotten. */
    public static void at(String path, int status, JsonObject body) {
        SENT.put(path, new CopyOnWriteArrayList<>());
        BY_PATH.put(path, new Answer(status, body.encode()));
    }

    /** The bodies that came to that path, oldest first. */
    public static List<String> sentTo(String path) {
        return SENT.get(path);
    }

    static boolean isAt(String path) {
        return BY_PATH.containsKey(path);
    }

    static void give(HttpExchange asked) throws IOException {
        String path = asked.getRequestURI().getPath();
        SENT.get(path).add(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Answer answer = BY_PATH.get(path);
        if (answer.status() == 204) {
            asked.sendResponseHeaders(204, -1);
            asked.close();
        } else {
            FakeService.send(asked, answer.status(), answer.json());
        }
    }
}
