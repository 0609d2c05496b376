package com.studiosync.studio.hours.keeping;

import com.studiosync.studio.hours.document.HoursDocument;
import io.vertx.core.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a document as the JSON that it came in. */
@Converter
class StoredDocument implements AttributeConverter<HoursDocument, String> {

    @Override
    public String convertToDatabaseColumn(HoursDocument document) {
        return Json.encode(document);
    }

    @Override
    public HoursDocument convertToEntityAttribute(String json) {
        return Json.decodeValue(json, HoursDocument.class);
    }
}
