package com.studiosync.identity.passwords;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bounds of a new password that hold everywhere: it is there, and not endless. How long and how hard to guess it
 * must be is decided by {@link PasswordPolicy}, where it is hashed.
 */
@Constraint(validatedBy = PasswordRules.Bounds.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface PasswordRules {

    /** Characters as people count them: a note or a smiley is one. */
    int MAX_LENGTH = 128;

    String message() default "must have 1 to " + MAX_LENGTH + " characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    class Bounds implements ConstraintValidator<PasswordRules, String> {

        @Override
        public boolean isValid(String password, ConstraintValidatorContext context) {
            return password != null
                    && !password.isEmpty()
                    && password.codePointCount(0, password.length()) <= MAX_LENGTH;
        }
    }
}
