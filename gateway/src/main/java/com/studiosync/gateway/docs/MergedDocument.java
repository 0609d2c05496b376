package com.studiosync.gateway.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * OpenAPI documents of several services as one. A service speaks only for the paths that lead to it; names of its
 * components that another one uses for something else get the service's name in front.
 */
final class MergedDocument {

    private static final String ABOUT =
            "Everything below is as seen at the gateway. Errors are RFC 9457 problems; lists are paged with `limit` and `cursor`.";

    private final Function<String, Optional<String>> serviceFor;
    private final ObjectNode document;
    private final ObjectNode info;
    private final ObjectNode paths;
    private final Components components;
    private final List<String> missing = new ArrayList<>();
    private final TreeSet<String> tags = new TreeSet<>();
    private final TreeSet<String> operationIds = new TreeSet<>();

    MergedDocument(ObjectNode empty, String server, Function<String, Optional<String>> serviceFor) {
        this.serviceFor = serviceFor;
        document = empty.put("openapi", "3.1.0");
        info = document.putObject("info");
        info.put("title", "StudioSync").put("version", "v1").put("description", ABOUT);
        document.putArray("servers").addObject().put("url", server);
        document.putArray("tags");
        paths = document.putObject("paths");
        components = new Components(document.putObject("components"));
    }

    void add(String service, Optional<ObjectNode> described) {
        described.ifPresentOrElse(found -> merge(service, found), () -> miss(service));
    }

    private void merge(String service, ObjectNode described) {
        components.merge(service, described);
        described.path("tags").forEach(tag -> {
            if (tags.add(tag.path("name").asText())) {
                document.withArray("tags").add(tag);
            }
        });
        described.path("paths").fields().forEachRemaining(path -> {
            if (serviceFor.apply(path.getKey()).filter(service::equals).isPresent()) {
                path.getValue().forEach(operation -> name(service, operation instanceof ObjectNode o ? o : null));
                paths.set(path.getKey(), path.getValue());
            }
        });
    }

    private void name(String service, ObjectNode operation) {
        if (operation == null) {
            return;
        }
        if (!operation.has("tags")) {
            operation.putArray("tags").add(service);
        }
        String id = operation.path("operationId").asText();
        if (!id.isEmpty() && !operationIds.add(id)) {
            operation.put("operationId", service + "_" + id);
        }
    }

    private void miss(String service) {
        missing.add(service);
        info.put("description", ABOUT + "\n\n**Not available right now:** " + String.join(", ", missing) + ".");
        document.putPOJO("x-missing-services", List.copyOf(missing));
    }

    @Override
    public String toString() {
        return document.toString();
    }
}
