package com.studiosync.identity.accounts;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.studiosync.identity.SignedIn;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class AccountRulesTest {

    private static SignedIn clara;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "firstName|null",
                "firstName|\"  \"",
                "firstName|\"a\\nb\"",
                "firstName|\"\\u202Egnp.exe\"",
                "lastName|\"\"",
                "phone|\"12\"",
                "phone|\"030 123456\"",
                "locale|null",
                "locale|\"\"",
                "locale|\"german\"",
                "locale|\"xx\"",
                "locale|\"de_AT\"",
                "locale|\"x-private\"",
                "locale|\"en-u-attr-co-phonebk-nu-latn-ca-gregory\"",
                "timezone|\"Europe/Atlantis\"",
                "timezone|\"+02:00\"",
                "timezone|\"\"",
            })
    void a_field_that_breaks_a_rule_is_named(String field, String value) {
        patch("{\"" + field + "\": " + value + "}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }

    @Test
    void names_have_a_limit() {
        patch("{\"lastName\": \"" + "x".repeat(101) + "\"}").statusCode(422);
        patch("{\"lastName\": \"" + "x".repeat(100) + "\"}").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "zh-Hant-TW", "gsw", "sr-Latn", "es-419", "he", "de-1996"})
    void languages_of_all_kinds_are_known(String tag) {
        patch("{\"locale\": \"" + tag + "\"}").statusCode(200).body("locale", is(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "12",
                "null",
                "{\"firstName\": 12}",
                "{\"email\": \"other@example.com\"}",
                "{\"emailVerified\": true}",
                "{\"hasAvatar\": true}",
                "{\"id\": null}",
                "{\"unknown\": null}",
            })
    void what_cannot_be_set_here_is_refused(String body) {
        patch(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void plain_json_is_no_merge_patch() {
        clara().request()
                .contentType("application/json")
                .body("{}")
                .patch("/api/v1/account")
                .then()
                .statusCode(415);
    }

    private static ValidatableResponse patch(String body) {
        return clara().request()
                .contentType(MergePatch.MEDIA_TYPE)
                .body(body)
                .patch("/api/v1/account")
                .then();
    }

    private static SignedIn clara() {
        if (clara == null) {
            clara = SignedIn.someone();
        }
        return clara;
    }
}
