package com.studiosync.contracts;

import java.net.URI;

/**
 * The name of a kind of event on the wire, {@code com.studiosync.<service>.<Event>.v<major>}, with its source and schema.
 *
 * @param name the CloudEvents {@code type}
 * @param service the service that publishes it
 * @param payload the record that its JSON maps to
 */
public record EventType(String name, String service, Class<? extends DomainEvent> payload) {

    private static final int MAJOR = 1;

    static EventType of(Class<? extends DomainEvent> payload) {
        String service = payload.getPackageName()
                .substring(DomainEvent.class.getPackageName().length() + 1);
        return new EventType(
                "com.studiosync." + service + "." + payload.getSimpleName() + ".v" + MAJOR, service, payload);
    }

    /** The CloudEvents {@code source}. */
    public URI source() {
        return URI.create("/services/" + service);
    }

    /** The CloudEvents {@code dataschema}; the same document lies in this artifact as {@link #schemaResource()}. */
    public URI dataSchema() {
        return URI.create("https://studiosync.com/schemas/events/" + name + ".json");
    }

    /** Where the JSON Schema lies on the class path. */
    public String schemaResource() {
        return "schemas/" + name + ".json";
    }
}
