package com.studiosync.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.WithBackends;
import com.studiosync.testing.isolation.StudioIsolation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class IsolationTest {

    private static final String ALL = "The service writes mail for all studios and answers nobody; see ADR 0008.";

    private final StudioIsolation isolation = StudioIsolation.ofService()
            .except("mails", ALL)
            .except("recipients", ALL)
            .except("studios", ALL);

    @Test
    void the_catalogue_shows_no_way_from_studio_to_studio() {
        assertEquals(List.of(), isolation.gapsInTheCatalogue());
    }

    @Test
    void no_statement_of_a_studio_reaches_or_tells_of_another() {
        assertEquals(List.of(), isolation.breaches());
    }
}
