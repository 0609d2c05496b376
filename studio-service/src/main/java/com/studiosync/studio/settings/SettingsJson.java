package com.studiosync.studio.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes settings. The parser itself counts depth, so what is nested too deeply is given up at the seventeenth
 * level, whatever follows; numbers keep all their digits.
 */
final class SettingsJson {

    static final int MAX_BYTES = 64 * 1024;
    private static final int MAX_DEPTH = 16;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxNameLength(MAX_BYTES)
            .maxStringLength(MAX_BYTES)
            .build();

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private SettingsJson() {}

    /**
     * Reads what a client sends.
     *
     * @throws com.studiosync.platform.problems.ProblemException 413 too many bytes, 400 no JSON object, 422 nested too deeply
     */
    static ObjectNode read(byte[] sent) {
        if (sent.length > MAX_BYTES) {
            throw Problems.of(ProblemType.TOO_LARGE, "Send at most %d bytes at once.".formatted(MAX_BYTES));
        }
        try {
            return requireObject(JSON.readTree(sent));
        } catch (StreamConstraintsException outOfBounds) {
            throw Problems.invalid(
                    "settings", "may be %d levels deep, with numbers of 1000 digits".formatted(MAX_DEPTH));
        } catch (JsonParseException broken) {
            throw Problems.malformed("The body is not valid JSON (line %d, column %d)."
                    .formatted(
                            broken.getLocation().getLineNr(),
                            broken.getLocation().getColumnNr()));
        } catch (IOException broken) {
            throw Problems.malformed("The body is not valid JSON.");
        }
    }

    /** Reads what is stored. */
    static ObjectNode stored(String document) {
        try {
            return (ObjectNode) JSON.readTree(document);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Writes what is to be stored.
     *
     * @throws com.studiosync.platform.problems.ProblemException 422 too many bytes
     */
    static String write(ObjectNode settings) {
        try {
            byte[] document = JSON.writeValueAsBytes(settings);
            if (document.length > MAX_BYTES) {
                throw Problems.invalid(
                        "settings", "would have %d bytes, and may have %d".formatted(document.length, MAX_BYTES));
            }
            return new String(document, StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode requireObject(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw Problems.malformed("Settings are a JSON object.");
    }
}
