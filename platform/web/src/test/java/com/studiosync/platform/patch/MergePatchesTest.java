package com.studiosync.platform.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.problems.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MergePatches patches =
            new MergePatches(JSON, Validation.buildDefaultValidatorFactory().getValidator());

    record Place(@Size(max = 5) String city, String zip) {}

    record Document(
            @NotBlank String name,
            String note,
            List<String> tags,
            @Valid Place place) {}

    private final Document document = new Document("Ann", "old", List.of("a", "b"), new Place("Bonn", "53111"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}                            | {'name':'Ann','note':'old','tags':['a','b'],'place':{'city':'Bonn','zip':'53111'}}",
                "{'name':'Bea'}                | {'name':'Bea','note':'old','tags':['a','b'],'place':{'city':'Bonn','zip':'53111'}}",
                "{'note':null}                 | {'name':'Ann','note':null,'tags':['a','b'],'place':{'city':'Bonn','zip':'53111'}}",
                "{'tags':['c']}                | {'name':'Ann','note':'old','tags':['c'],'place':{'city':'Bonn','zip':'53111'}}",
                "{'place':{'zip':null}}        | {'name':'Ann','note':'old','tags':['a','b'],'place':{'city':'Bonn','zip':null}}",
                "{'place':null}                | {'name':'Ann','note':'old','tags':['a','b'],'place':null}",
            })
    void what_is_absent_stays_and_what_is_null_goes(String patch, String outcome) throws JsonProcessingException {
        assertEquals(JSON.readValue(json(outcome), Document.class), patches.apply(patch(patch), document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'nmae':'Bea'}        | 400 | nmae",
                "{'nmae':null}         | 400 | nmae",
                "{'place':{'town':1}}  | 400 | place.town",
                "{'place':'Bonn'}      | 400 | place",
                "{'tags':{}}           | 400 | tags",
                "{'name':null}         | 422 | name",
                "{'name':' '}          | 422 | name",
                "{'place':{'city':'Bonn am Rhein'}} | 422 | place.city",
            })
    void what_is_unknown_or_breaks_a_rule_is_refused_with_its_field(String patch, int status, String field) {
        ProblemException refused = assertThrows(ProblemException.class, () -> patches.apply(patch(patch), document));

        assertEquals(status, refused.type().status());
        assertEquals(
                List.of(field), refused.errors().stream().map(FieldError::field).toList());
    }

    @Test
    void a_patch_is_an_object() {
        assertThrows(JsonProcessingException.class, () -> patch("['name']"));
        assertThrows(JsonProcessingException.class, () -> patch("'name'"));
    }

    private static MergePatch patch(String text) throws JsonProcessingException {
        return JSON.readValue(json(text), MergePatch.class);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
