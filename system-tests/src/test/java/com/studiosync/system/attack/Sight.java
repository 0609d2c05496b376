package com.studiosync.system.attack;

import com.studiosync.system.api.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the admin of a studio sees of it at one time. */
record Sight(Map<Operation, Reply> replies, Map<Operation, Entry> entries) {

    static Sight of(School school, Door door, Map<Operation, Entry> entries) {
        Map<Operation, Reply> replies = new LinkedHashMap<>();
        entries.forEach((operation, entry) -> {
            if (operation.isRead()) {
                Request request = new Request(
                        operation,
                        school.subdomain(),
                        school.token(Who.ADMIN),
                        school.at(entry.places()),
                        Queries.required(operation),
                        null);
                Reply reply = door.send(request).join();
                school.knows(reply.everything());
                replies.put(operation, reply);
            }
        });
        return new Sight(replies, entries);
    }

    /** Where some words are to be seen. */
    List<String> marked(String words) {
        return replies.entrySet().stream()
                .filter(reply -> reply.getValue().body().contains(words))
                .map(reply -> reply.getKey().name())
                .toList();
    }

    /** What has changed since. */
    List<String> differencesTo(Sight before) {
        return replies.entrySet().stream()
                .filter(reply -> !entries.get(reply.getKey()).has(Trait.CHANGING))
                .filter(reply -> !before.replies()
                        .get(reply.getKey())
                        .told(List.of())
                        .equals(reply.getValue().told(List.of())))
                .map(reply ->
                        reply.getKey().name() + " shows " + reply.getValue().body() + " and before "
                                + before.replies().get(reply.getKey()).body())
                .toList();
    }
}
