package com.studiosync.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Refuses values of the wrong type that Jackson would turn into the right one: 3.7 into 3, "5" into 5, 5 into "5". Text after
 * the end of a document is refused, too, and so is a name that comes twice in an object, and a document of more values and
 * brackets than any of ours has: a list of a hundred thousand nulls would have as many violations, each to be told.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final List<CoercionInputShape> SCALARS = List.of(
            CoercionInputShape.Integer,
            CoercionInputShape.Float,
            CoercionInputShape.Boolean,
            CoercionInputShape.String,
            CoercionInputShape.EmptyString);

    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder().maxTokenCount(50_000).build();

    @Override
    public void customize(ObjectMapper json) {
        accept(json, LogicalType.Textual, CoercionInputShape.String, CoercionInputShape.EmptyString);
        accept(json, LogicalType.Integer, CoercionInputShape.Integer);
        accept(json, LogicalType.Boolean, CoercionInputShape.Boolean);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.getFactory().setStreamReadConstraints(BOUNDS);
    }

    private static void accept(ObjectMapper json, LogicalType type, CoercionInputShape... accepted) {
        SCALARS.stream()
                .filter(shape -> !List.of(accepted).contains(shape))
                .forEach(shape -> json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail));
    }
}
