package com.studiosync.profile.studios;

import io.vertx.core.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps hours as JSON: they are read and replaced as a whole. */
@Converter
class StoredHours implements AttributeConverter<OpeningHours, String> {

    @Override
    public String convertToDatabaseColumn(OpeningHours hours) {
        return hours == null ? null : Json.encode(hours);
    }

    @Override
    public OpeningHours convertToEntityAttribute(String json) {
        return json == null ? null : Json.decodeValue(json, OpeningHours.class);
    }
}
