package com.studiosync.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.WithBackends;
import com.studiosync.testing.house.ApiDescription;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class OpenApiTest {

    @Test
    void nothing_is_missing_for_somebody_who_has_nothing_else_to_go_by() {
        assertEquals(List.of(), ApiDescription.ofService().gaps());
    }
}
