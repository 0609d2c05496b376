package com.studiosync.system.attack;

import com.studiosync.system.api.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that can be made in a studio, made by its admin, with the studio's mark wherever words are taken. */
final class Planting {

    private static final int ATTEMPTS = 8;

    private final Door door;
    private final Bodies bodies;
    private final Map<Operation, Entry> entries;
    private final Map<String, String> failed = new LinkedHashMap<>();

    Planting(Door door, Bodies bodies, Map<Operation, Entry> entries) {
        this.door = door;
        this.bodies = bodies;
        this.entries = entries;
    }

    void in(School school) {
        entries.forEach((operation, entry) -> {
            if ((!operation.isRead() || entry.makes().isPresent())
                    && !entry.has(Trait.LAST)
                    && !entry.has(Trait.SECRET)
                    && !operation.permission().equals("operator")) {
                plant(school, operation, entry);
            }
        });
    }

    /** What could not be made, with what came back; empty when everything was. */
    List<String> failures() {
        return failed.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .toList();
    }

    private void plant(School school, Operation operation, Entry entry) {
        String mark = entry.concernsStudent() ? school.studentsMark() : school.mark();
        Reply reply = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            byte[] body = bodies.of(operation, mark, school.ids());
            reply = door.send(new Request(
                            operation,
                            school.subdomain(),
                            school.token(Who.ADMIN),
                            school.at(entry.places()),
                            Queries.required(operation),
                            body))
                    .join();
            if (reply.isSuccess() || reply.blamed().isEmpty()) {
                break;
            }
            reply.blamed().forEach(field -> bodies.refused(operation, field));
        }
        if (reply.isSuccess()) {
            Reply made = reply;
            school.knows(made.everything());
            entry.makes()
                    .ifPresent(kind -> keep(
                            school,
                            operation,
                            kind,
                            made.json().at(entry.pointer()).asText()));
        } else if (!entry.has(Trait.OPEN)) {
            failed.put(operation.name(), reply.status() + " " + reply.body());
        }
    }

    private void keep(School school, Operation operation, Kind kind, String id) {
        if (id.isEmpty()) {
            failed.put(operation.name(), "names no " + kind);
        } else {
            school.has(kind, id);
        }
    }
}
