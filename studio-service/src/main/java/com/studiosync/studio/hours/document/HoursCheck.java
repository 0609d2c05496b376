package com.studiosync.studio.hours.document;

import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Holds a document to its rules: those of single fields and those that concern several. */
@ApplicationScoped
public class HoursCheck {

    private final Validator validator;

    HoursCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * The document in its normal form.
     *
     * @throws com.studiosync.platform.problems.ProblemException 422 with everything that is wrong
     */
    public HoursDocument valid(HoursDocument document) {
        List<FieldError> errors = Stream.concat(
                        validator.validate(document).stream().map(HoursCheck::error),
                        HoursRules.brokenBy(document).stream())
                .distinct()
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return document.normal();
    }

    private static FieldError error(ConstraintViolation<HoursDocument> violation) {
        String path = violation.getPropertyPath().toString().replace(".<list element>", "");
        return new FieldError(path, violation.getMessage());
    }
}
