package com.studiosync.platform.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;

/** Applies merge patches to documents and holds the outcome to the document's own rules. */
@ApplicationScoped
public class MergePatches {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatches(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * What a patch makes of a document.
     *
     * @param document a record; every component is a field that the client may change, and may be {@code null}
     * @throws com.studiosync.platform.problems.ProblemException 400 for unknown fields and wrong types, 422 when the
     *     outcome breaks a rule
     */
    public <T> T apply(MergePatch patch, T document) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) document.getClass();
        // Read by itself first: merging drops an unknown field that is set to null.
        read(patch.changes(), type);
        return valid(read(patch.appliedTo(json.valueToTree(document)), type));
    }

    private <T> T read(ObjectNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JsonMappingException unreadable) {
            throw Problems.unreadable(unreadable);
        } catch (JsonProcessingException notExpected) {
            throw new IllegalStateException("A tree is no longer parsed", notExpected);
        }
    }

    private <T> T valid(T document) {
        List<FieldError> errors = validator.validate(document).stream()
                .map(violation -> new FieldError(path(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return document;
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(".<list element>", "");
    }
}
