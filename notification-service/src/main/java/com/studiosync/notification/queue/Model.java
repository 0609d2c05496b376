package com.studiosync.notification.queue;

import io.vertx.core.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the values for a template as a small JSON object. */
@Converter
class Model implements AttributeConverter<Map<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, String> values) {
        JsonObject json = new JsonObject();
        values.forEach(json::put);
        return json.encode();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        return new JsonObject(json)
                .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
    }
}
