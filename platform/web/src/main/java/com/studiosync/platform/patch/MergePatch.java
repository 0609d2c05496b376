package com.studiosync.platform.patch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The changes that a client asks for, as they came in; take it as the body of a {@code PATCH} that consumes
 * {@link #MEDIA_TYPE}, and apply it with {@link MergePatches}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7396">RFC 7396, JSON Merge Patch</a>
 */
public record MergePatch(ObjectNode changes) {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch {}

    /**
     * What the changes make of a document that has no rules of its own, such as one of free form; the document itself stays as
     * it is.
     */
    public ObjectNode appliedTo(ObjectNode document) {
        return merge(document.deepCopy(), changes);
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                target.remove(change.getKey());
            } else {
                target.set(change.getKey(), merged(target.get(change.getKey()), change.getValue()));
            }
        });
        return target;
    }

    private static JsonNode merged(JsonNode before, JsonNode change) {
        if (!(change instanceof ObjectNode nested)) {
            return change;
        }
        return merge(before instanceof ObjectNode document ? document : nested.objectNode(), nested);
    }
}
