package com.studiosync.platform.problems;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says what is wrong with an input in the client's words: the field and the rule, not the parser's exception. */
final class BadInput {

    static final String WRONG_FORM = "The body does not have the form that this operation takes.";

    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, ProblemType.MALFORMED,
            401, ProblemType.UNAUTHENTICATED,
            403, ProblemType.FORBIDDEN,
            404, ProblemType.NOT_FOUND,
            413, ProblemType.TOO_LARGE,
            405, new ProblemType("method-not-allowed", "This method is not allowed here", 405),
            406, new ProblemType("not-acceptable", "No representation that you accept", 406),
            415, new ProblemType("unsupported-media-type", "This media type is not accepted", 415));

    private BadInput() {}

    static ProblemType typeFor(int status) {
        ProblemType known = BY_STATUS.get(status);
        return known != null ? known : new ProblemType("http-" + status, "The request was refused", status);
    }

    static String detail(WebApplicationException refusal) {
        return switch (refusal.getResponse().getStatus()) {
            case 400 ->
                refusal.getCause() instanceof JsonParseException broken
                        ? "The body is not valid JSON (line %d, column %d)."
                                .formatted(
                                        broken.getLocation().getLineNr(),
                                        broken.getLocation().getColumnNr())
                        : WRONG_FORM;
            case 404 -> "There is nothing at this path.";
            case 405 -> "The path exists, but not with this method.";
            case 415 -> "Send application/json.";
            default -> null;
        };
    }

    static List<FieldError> unreadable(WebApplicationException refusal) {
        return refusal.getCause() instanceof JsonMappingException mapping ? unreadable(mapping) : List.of();
    }

    static List<FieldError> unreadable(JsonMappingException mapping) {
        if (mapping.getPath().isEmpty()) {
            return List.of();
        }
        String message =
                mapping instanceof UnrecognizedPropertyException ? "is not a known field" : "has the wrong type";
        return List.of(new FieldError(path(mapping), message));
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("."));
    }

    /** A whole parameter that is absent can only be the body: the others have defaults. */
    static boolean isMissingBody(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .anyMatch(violation -> violation.getInvalidValue() == null && depth(violation) == 2);
    }

    private static long depth(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .count();
    }

    static List<FieldError> violations(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(violation -> new FieldError(path(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
    }

    /** The path without the method and the parameter that it starts with, when it goes on below them. */
    private static String path(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        int skip = Math.min(nodes.size() - 1, nodes.size() > 2 ? 2 : 1);
        return nodes.stream().skip(skip).map(Path.Node::toString).collect(Collectors.joining("."));
    }
}
