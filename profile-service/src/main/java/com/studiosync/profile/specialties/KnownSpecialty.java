package com.studiosync.profile.specialties;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is a code of the catalogue; {@code null} passes. */
@Constraint(validatedBy = KnownSpecialty.Catalogue.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownSpecialty {

    String message() default "is not a code of the catalogue at /api/v1/specialties";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    class Catalogue implements ConstraintValidator<KnownSpecialty, String> {

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || Specialty.of(code).isPresent();
        }
    }
}
