package com.studiosync.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void configure() {
        new StrictJson().customize(json);
    }

    @Test
    void values_of_the_right_type_are_read() throws JsonProcessingException {
        Sample read = json.readValue(
                "{'text':'','number':5,'big':6,'flag':true,'amount':'45.10','day':'MON','texts':['a']}"
                        .replace('\'', '"'),
                Sample.class);

        assertEquals(new Sample("", 5, 6L, true, new BigDecimal("45.10"), Day.MON, List.of("a")), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':5}",
                "{'text':5.5}",
                "{'text':true}",
                "{'texts':[5]}",
                "{'number':'5'}",
                "{'number':''}",
                "{'number':5.5}",
                "{'number':true}",
                "{'big':'5'}",
                "{'flag':'true'}",
                "{'flag':1}",
                "{'flag':''}",
                "{'day':1}",
                "{'text':'a','text':'b'}",
                "{} {}",
                "{} rubbish"
            })
    void values_of_the_wrong_type_are_refused(String document) {
        assertThrows(JsonProcessingException.class, () -> json.readValue(document.replace('\'', '"'), Sample.class));
    }

    @Test
    void more_values_than_any_document_has_are_refused_before_they_are_kept() {
        String nulls = "{\"texts\":[" + "null,".repeat(60_000) + "null]}";

        assertThrows(JsonProcessingException.class, () -> json.readValue(nulls, Sample.class));
    }

    private enum Day {
        SUN,
        MON
    }

    private record Sample(
            String text, Integer number, Long big, Boolean flag, BigDecimal amount, Day day, List<String> texts) {}
}
