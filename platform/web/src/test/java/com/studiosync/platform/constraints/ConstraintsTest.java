package com.studiosync.platform.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Fields(
            @PlainText String line,
            @MultilineText String lines,
            @EmailAddress String email,
            @PhoneNumber String phone,
            @WebAddress String website,
            @Timezone String timezone,
            @CurrencyCode String currency,
            @CountryCode String country,
            @LanguageTag String locale,
            List<@PlainText String> items) {}

    @Test
    void what_is_absent_passes() {
        assertTrue(VALIDATOR
                .validate(new Fields(null, null, null, null, null, null, null, null, null, null))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-", "a.", "a@", "a@b.", "+4", " ", "\n", "\t", "é\u0301", "🎸", "-", "."})
    void a_text_of_any_length_is_judged_and_breaks_nothing(String piece) {
        String text = piece.repeat(100_000);
        String address = "a@" + text + "com";

        VALIDATOR.validate(new Fields(text, text, text, text, text, text, text, text, text, List.of(text)));
        VALIDATOR.validate(
                new Fields(address, address, address, address, address, address, address, address, address, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Rock School", "Müller & Söhne", "音楽教室", "🎸 Rocks", "x'; drop table studios", "<b>"})
    void a_line_of_text_passes(String text) {
        assertValid("line", text);
        assertValid("lines", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u3000",
                "\u200B",
                " a",
                "a ",
                "a\u00A0",
                "a\nb",
                "a\tb",
                "a\u0000",
                "\u007F",
                "a\u0085b",
                "a\u202Eb",
                "a\u2066b",
                "a\u2028b",
                "a\uD800b",
                "a\n"
            })
    void what_is_no_line_of_text_is_refused(String text) {
        assertInvalid("line", text);
    }

    @Test
    void lines_may_break_and_a_long_text_is_no_trouble() {
        assertValid("lines", "first\n\n\tsecond\n");
        assertValid("lines", "word \n".repeat(50_000) + ".");
        assertInvalid("lines", "a\r\nb");
        assertInvalid("lines", "\n \n");
        assertInvalid("lines", " ".repeat(50_000));
        assertInvalid("lines", "a\u0000b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.com", "first.last+tag@mail.example.co.uk", "ü@exämple.de"})
    void an_email_address_passes(String address) {
        assertValid("email", address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a@b", "@example.com", "a@", "a b@example.com", "a@example..com", "a@b.c\n", "a@b@c.de"
            })
    void what_is_no_email_address_is_refused(String address) {
        assertInvalid("email", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+493012345678", "+4915123456789", "+12025550123", "+390612345678", "+80012345678"})
    void a_phone_number_passes(String phone) {
        assertValid("phone", phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "030 1234567",
                "493012345678",
                "+0301234567",
                "+49 30 1234567",
                "+4903012345678",
                "+123456",
                "+1234567890123456",
                "+49301234x",
                "+1800FLOWERS",
                "+493012345678;ext=1",
                "+493012345678\n",
                "+４９３０１２３４５６７８"
            })
    void what_is_not_in_the_form_of_a_phone_number_is_refused(String phone) {
        assertInvalid("phone", phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+15555550100", "+39612345678", "+999123456789", "+4930"})
    void a_phone_number_that_no_numbering_plan_knows_is_refused(String phone) {
        assertInvalid("phone", phone);
    }

    @Property(tries = 500)
    void whatever_is_sent_as_phone_number_passes_or_is_refused_without_a_fault(@ForAll String phone) {
        assertTrue(violations("phone", "+" + phone).size() <= 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "ftp://example.com",
                "javascript:alert(1)",
                "http:///path",
                "https://",
                "https://a b.com",
                "https://user:secret@example.com",
                "//example.com",
                "https://example.com/\n",
                "https://example.com/\u202Egro.knab",
                "https://example.com/\uD800"
            })
    void what_is_no_web_address_is_refused(String address) {
        assertValid("website", "https://example.com:8443/a?b=c#d");
        assertInvalid("website", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Europe/Nowhere", "europe/berlin", "+01:00", "SystemV/EST5", "CEST"})
    void what_is_no_time_zone_is_refused(String zone) {
        assertValid("timezone", "Europe/Berlin");
        assertValid("timezone", "UTC");
        assertInvalid("timezone", zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "XXX", "XAU", "DEM", "CHE", "ABC"})
    void what_is_no_currency_is_refused(String code) {
        assertValid("currency", "EUR");
        assertInvalid("currency", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "DEU", "XX", "UK"})
    void what_is_no_country_is_refused(String code) {
        assertValid("country", "DE");
        assertInvalid("country", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "german", "xx", "de_AT", "x-private", "und", "en-u-attr-co-phonebk-nu-latn-ca-gregory"})
    void what_is_no_language_is_refused(String tag) {
        assertValid("locale", "de-AT");
        assertValid("locale", "zh-Hant-TW");
        assertInvalid("locale", tag);
    }

    @Test
    void items_of_a_list_are_checked_one_by_one() {
        Fields fields = new Fields(null, null, null, null, null, null, null, null, null, List.of("good", "b\u0000d"));

        assertEquals(
                "items[1].<list element>",
                VALIDATOR.validate(fields).iterator().next().getPropertyPath().toString());
    }

    private static void assertValid(String field, String value) {
        assertTrue(violations(field, value).isEmpty(), () -> field + " refused " + value);
    }

    private static void assertInvalid(String field, String value) {
        assertEquals(1, violations(field, value).size(), () -> field + " and " + value);
    }

    private static Set<ConstraintViolation<Fields>> violations(String field, String value) {
        return VALIDATOR.validateValue(Fields.class, field, value);
    }
}
