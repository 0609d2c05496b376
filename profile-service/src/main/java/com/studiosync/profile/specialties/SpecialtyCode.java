package com.studiosync.profile.specialties;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has the form of a code; {@code null} passes. Whether the studio teaches it is asked in the transaction, of
 * {@link TaughtSpecialties}.
 */
@Pattern(regexp = "[A-Z0-9_]{1,64}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SpecialtyCode {

    String message() default "is not a code of the catalogue at /api/v1/specialties";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
