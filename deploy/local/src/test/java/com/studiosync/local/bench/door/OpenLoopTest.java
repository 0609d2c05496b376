package com.studiosync.local.bench.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.embedded.FreePort;
import com.studiosync.local.bench.load.SlowService;
import com.studiosync.local.bench.load.Target;
import com.studiosync.local.bench.load.Timings;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    @Test
    void every_request_is_answered_in_the_time_that_the_service_takes() throws IOException {
        try (SlowService service = new SlowService("{}", 20, Duration.ofMillis(50))) {
            Map<Integer, Timings> answers = new OpenLoop(Target.of(service.address(), "/")).during(1, 100);

            assertEquals(Set.of(200), answers.keySet());
            assertEquals(100, answers.get(200).answers());
            assertTrue(answers.get(200).percentile(0.5) >= 50);
        }
    }

    @Test
    void the_pace_stays_and_the_wait_is_told_when_the_service_is_too_slow() throws IOException {
        try (SlowService service = new SlowService("{}", 1, Duration.ofMillis(100))) {
            Map<Integer, Timings> answers = new OpenLoop(Target.of(service.address(), "/")).during(1, 20);

            assertEquals(20, answers.get(200).answers());
            assertTrue(answers.get(200).percentile(1) > 900);
        }
    }

    @Test
    void requests_that_nobody_answers_are_counted() throws IOException {
        URI nobody = URI.create("http://127.0.0.1:" + FreePort.next());

        Map<Integer, Timings> answers = new OpenLoop(Target.of(nobody, "/")).during(1, 10);

        assertEquals(Set.of(0), answers.keySet());
        assertEquals(10, answers.get(0).answers());
    }
}
