package com.studiosync.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** The reusable parts of the merged document: the same thing once, different things under different names. */
final class Components {

    private static final String SECURITY_SCHEMES = "securitySchemes";

    private final ObjectNode merged;

    Components(ObjectNode merged) {
        this.merged = merged;
    }

    /** Takes the components over, and makes the document point at the names that they have now. */
    void merge(String service, ObjectNode document) {
        Map<String, String> renamed = conflicts(service, document);
        redirect(document, renamed);
        document.path("components").fields().forEachRemaining(section -> {
            ObjectNode target = merged.withObjectProperty(section.getKey());
            section.getValue().fields().forEachRemaining(part -> {
                String name = renamed.getOrDefault(reference(section.getKey(), part.getKey()), part.getKey());
                target.set(name.substring(name.lastIndexOf('/') + 1), part.getValue());
            });
        });
    }

    private Map<String, String> conflicts(String service, ObjectNode document) {
        Map<String, String> renamed = new HashMap<>();
        String prefix = Character.toUpperCase(service.charAt(0)) + service.substring(1);
        document.path("components")
                .fields()
                .forEachRemaining(section -> section.getValue().fields().forEachRemaining(part -> {
                    JsonNode other = merged.path(section.getKey()).path(part.getKey());
                    // Operations name security schemes without a reference, and all services have the same.
                    if (!other.isMissingNode()
                            && !other.equals(part.getValue())
                            && !section.getKey().equals(SECURITY_SCHEMES)) {
                        renamed.put(
                                reference(section.getKey(), part.getKey()),
                                reference(section.getKey(), prefix + part.getKey()));
                    }
                }));
        return renamed;
    }

    private static void redirect(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> renamed.containsKey(field.getValue().asText()))
                    .forEach(field -> field.setValue(
                            TextNode.valueOf(renamed.get(field.getValue().asText()))));
        }
        node.forEach(child -> redirect(child, renamed));
    }

    private static String reference(String section, String name) {
        return "#/components/" + section + "/" + name;
    }
}
