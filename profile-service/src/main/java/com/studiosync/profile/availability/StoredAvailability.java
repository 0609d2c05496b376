package com.studiosync.profile.availability;

import io.vertx.core.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a document as the JSON that it came in. */
@Converter
class StoredAvailability implements AttributeConverter<AvailabilityDocument, String> {

    @Override
    public String convertToDatabaseColumn(AvailabilityDocument document) {
        return Json.encode(document);
    }

    @Override
    public AvailabilityDocument convertToEntityAttribute(String json) {
        return Json.decodeValue(json, AvailabilityDocument.class);
    }
}
