package com.studiosync.system.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Texts for fields: with the mark in them where a field takes any words, and else as the description shows them. */
record Text(String mark) {

    private static final Pattern CODE =
            Pattern.compile("[A-Z0-9_#.:+-]+|[0-9].*|[a-z]{2}(-[A-Z]{2})?|[A-Z][a-z]+/[A-Z].*");
    private static final String PLAIN = "plain";

    /** As much of the mark as possible. */
    String marked(JsonNode schema) {
        String example = example(schema);
        if (example.contains("@")) {
            return mark + "@example.com";
        }
        if (example.startsWith("http")) {
            return example + "/" + mark;
        }
        int room = schema.path("maxLength").asInt(mark.length());
        return schema.has("pattern") || CODE.matcher(example).matches() || room < mark.length() ? example : mark;
    }

    /** As the description shows it. */
    static String example(JsonNode schema) {
        JsonNode example = schema.path("examples").path(0);
        return example.isMissingNode() ? schema.path("example").asText(PLAIN) : example.asText();
    }
}
