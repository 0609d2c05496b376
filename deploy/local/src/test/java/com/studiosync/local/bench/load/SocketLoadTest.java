package com.studiosync.local.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SocketLoadTest {

    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    @Test
    void the_figures_are_those_of_the_service() {
        try (SlowService service = new SlowService("{}", 2, Duration.ofMillis(20))) {
            Throughput figures = new SocketLoad(folder).load(Target.of(service.address(), "/"), 2, SHORT);

            assertEquals(0, figures.failures());
            assertTrue(figures.p50() >= 20 && figures.p50() < 1_000, figures::toString);
            assertTrue(figures.perSecond() > 0 && figures.perSecond() <= 100, figures::toString);
        }
    }

    @Test
    void who_gets_no_answer_has_failed() {
        Target nobody = Target.of(URI.create("http://127.0.0.1:1"), "/");

        Throughput figures = new SocketLoad(folder).load(nobody, 2, SHORT);

        assertEquals(2, figures.failures());
        assertThrows(IllegalStateException.class, () -> figures.requireSuccess(nobody));
    }

    @Test
    void answers_are_read_one_after_the_other() throws Exception {
        ByteArrayInputStream connection = new ByteArrayInputStream(
                "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\nHTTP/1."
                        .getBytes(StandardCharsets.US_ASCII));

        assertEquals(200, AnswerReader.statusOf(connection));
        assertEquals(503, AnswerReader.statusOf(connection));
        assertThrows(EOFException.class, () -> AnswerReader.statusOf(connection));
    }

    @Test
    void percentiles_are_by_nearest_rank() {
        Timings timings = new Timings();
        for (int millis = 1; millis <= 100; millis++) {
            timings.record(millis * 1_000_000L - 1, true);
        }

        assertEquals(50, timings.percentile(0.5));
        assertEquals(99, timings.percentile(0.99));
        assertEquals(100, timings.percentile(1));
    }
}
