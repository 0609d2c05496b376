package com.studiosync.platform.apidocs;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What a {@code Problem} looks like, for readers of the document. */
final class ProblemSchema {

    static final String NAME = "Problem";
    static final String FIELD_ERROR = "FieldError";

    private ProblemSchema() {}

    static Schema schema() {
        return object("The body of every refusal (RFC 9457)")
                .addProperty(
                        "type", text("What kind of problem it is; stable", "https://studiosync.com/problems/invalid"))
                .addProperty("title", text("The same for every problem of that type", "The request breaks a rule"))
                .addProperty("status", of(Schema.SchemaType.INTEGER, "The HTTP status code", 422))
                .addProperty("detail", text("What happened this time, for people", "See errors for each field."))
                .addProperty("instance", text("The path that was asked", "/api/v1/auth/register"))
                .addProperty("requestId", text("Finds the request in the logs", "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("What is wrong with which field; absent where no field is to blame")
                                .items(OASFactory.createSchema().ref(FIELD_ERROR)))
                .required(List.of("type", "title", "status"));
    }

    static Schema fieldError() {
        return object("What is wrong with one field")
                .addProperty("field", text("Its path in the body, or the name of a parameter", "address.city"))
                .addProperty("message", text("For people", "must not be blank"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, String example) {
        return of(Schema.SchemaType.STRING, description, example);
    }

    private static Schema of(Schema.SchemaType type, String description, Object example) {
        return OASFactory.createSchema().addType(type).description(description).examples(List.of(example));
    }
}
