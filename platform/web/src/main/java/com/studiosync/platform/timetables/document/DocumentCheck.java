package com.studiosync.platform.timetables.document;

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
public class DocumentCheck {

    private final Validator validator;

    DocumentCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * Lets a document pass that keeps all of its rules.
     *
     * @param broken what it breaks of the rules that concern several fields, see {@link TimetableRules}
     * @throws com.studiosync.platform.problems.ProblemException 422 with everything that is wrong
     */
    public void require(Object document, List<FieldError> broken) {
        List<FieldError> errors = Stream.concat(
                        validator.validate(document).stream().map(DocumentCheck::error), broken.stream())
                .distinct()
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString().replace(".<list element>", "");
        return new FieldError(path, violation.getMessage());
    }
}
