package com.studiosync.platform.constraints;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A phone number in the international form of E.164, and one that its country's numbering plan knows: a number of the right
 * length in a range that nobody has is refused, too.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-E.164">ITU-T E.164</a>
 */
@Constraint(validatedBy = PhoneNumber.Rule.class)
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PhoneNumber {

    String message() default "must be a valid phone number in international form, such as +493012345678";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    class Rule implements ConstraintValidator<PhoneNumber, String> {

        /** A plus sign and 15 digits. */
        private static final int MAX_LENGTH = 16;

        private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

        @Override
        public boolean isValid(String phone, ConstraintValidatorContext context) {
            return phone == null || (phone.length() <= MAX_LENGTH && isPhoneNumber(phone));
        }

        /** The parser is generous with spaces, letters and trunk prefixes; what it would write differently is refused. */
        private static boolean isPhoneNumber(String phone) {
            try {
                Phonenumber.PhoneNumber parsed = PLANS.parse(phone, null);
                return PLANS.isValidNumber(parsed)
                        && PLANS.format(parsed, PhoneNumberFormat.E164).equals(phone);
            } catch (NumberParseException notANumber) {
                return false;
            }
        }
    }
}
