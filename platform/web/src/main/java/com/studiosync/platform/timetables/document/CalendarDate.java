package com.studiosync.platform.timetables.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date that exists, as text: one that does not is told together with all else that is wrong, as a wrong type could not be. */
@Constraint(validatedBy = CalendarDate.Rule.class)
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CalendarDate {

    String message() default "must be a date from 2000 to 2999, such as 2026-12-24";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    class Rule implements ConstraintValidator<CalendarDate, String> {

        private static final Pattern FORM = Pattern.compile("2\\d{3}-\\d\\d-\\d\\d");

        @Override
        public boolean isValid(String date, ConstraintValidatorContext context) {
            return date == null || read(date).isPresent();
        }

        /** The date that a text tells; empty when it tells none. */
        static Optional<LocalDate> read(String date) {
            try {
                return Optional.ofNullable(date)
                        .filter(text -> FORM.matcher(text).matches())
                        .map(LocalDate::parse);
            } catch (DateTimeParseException noSuchDate) {
                return Optional.empty();
            }
        }
    }
}
