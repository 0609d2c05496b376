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
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * A language by its tag: well-formed, not longer than one needs to be, and beginning with a language of ISO 639.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5646#section-2.1">RFC 5646 (BCP 47), section 2.1</a>
 */
@Constraint(validatedBy = LanguageTag.Rule.class)
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {

    String message() default "must be a language tag of BCP 47, such as de-AT";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    class Rule implements ConstraintValidator<LanguageTag, String> {

        /** What RFC 5646, section 4.4.1, says that every implementation should have room for. */
        private static final int LONGEST = 35;

        private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

        @Override
        public boolean isValid(String tag, ConstraintValidatorContext context) {
            return tag == null || (tag.length() <= LONGEST && startsWithLanguage(tag));
        }

        private static boolean startsWithLanguage(String tag) {
            try {
                String language =
                        new Locale.Builder().setLanguageTag(tag).build().getLanguage();
                return language.length() == 3 || OF_TWO_LETTERS.contains(language);
            } catch (IllformedLocaleException illFormed) {
                return false;
            }
        }
    }
}
