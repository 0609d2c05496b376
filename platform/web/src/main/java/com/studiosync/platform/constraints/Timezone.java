package com.studiosync.platform.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.zone.ZoneRulesProvider;

/** A time zone by its name in the IANA time zone database. */
@Constraint(validatedBy = Timezone.Rule.class)
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Timezone {

    String message() default "must be an IANA time zone, such as Europe/Berlin";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    class Rule implements ConstraintValidator<Timezone, String> {

        /** Known to the JDK, but not to IANA. */
        private static final String NOT_OF_IANA = "SystemV/";

        @Override
        public boolean isValid(String zone, ConstraintValidatorContext context) {
            return zone == null
                    || (ZoneRulesProvider.getAvailableZoneIds().contains(zone) && !zone.startsWith(NOT_OF_IANA));
        }
    }
}
