package com.studiosync.system.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * One operation as its service describes it.
 *
 * @param permission whom it lets pass: a permission, {@code anyone}, {@code signed-in} or {@code operator}
 * @param rule the rule that is asked for beside the permission
 */
public record Operation(
        String service, String method, String path, String permission, Optional<String> rule, JsonNode description) {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    /** As people write it, such as {@code GET /api/v1/students/{id}}. */
    public String name() {
        return method + " " + path;
    }

    public boolean isRead() {
        return method.equals("GET");
    }

    public boolean isPublic() {
        return permission.equals("anyone");
    }

    /** The names of what stands in the path, from left to right. */
    public List<String> places() {
        return PLACE.matcher(path).results().map(place -> place.group(1)).toList();
    }

    /** The path with values in these places. */
    public String at(List<String> values) {
        Matcher places = PLACE.matcher(path);
        StringBuilder filled = new StringBuilder();
        for (String value : values) {
            places.find();
            places.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return places.appendTail(filled).toString();
    }

    /** Parameters of one kind, such as {@code query}. */
    public List<JsonNode> parameters(String in) {
        return StreamSupport.stream(description.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .toList();
    }

    /** The first media type that a body can have. */
    public Optional<String> mediaType() {
        return description.at("/requestBody/content").properties().stream()
                .map(content -> content.getKey())
                .findFirst();
    }

    /** The schema of that body. */
    public JsonNode bodySchema() {
        return mediaType()
                .map(type -> description.at("/requestBody/content").path(type).path("schema"))
                .orElseThrow();
    }
}
