package com.studiosync.profile.contacts;

import io.vertx.core.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the list as the JSON that it came in. */
@Converter
class StoredContacts implements AttributeConverter<List<EmergencyContact>, String> {

    @Override
    public String convertToDatabaseColumn(List<EmergencyContact> contacts) {
        return Json.encode(contacts);
    }

    @Override
    public List<EmergencyContact> convertToEntityAttribute(String json) {
        return List.of(Json.decodeValue(json, EmergencyContact[].class));
    }
}
