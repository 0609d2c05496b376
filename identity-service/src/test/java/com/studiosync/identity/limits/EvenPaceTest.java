package com.studiosync.identity.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenPaceTest {

    private static final long STEP = 200;

    private final Vertx vertx = Vertx.vertx();
    private final EvenPace pace = new EvenPace(Duration.ofMillis(STEP), vertx);

    @AfterEach
    void close() {
        vertx.close();
    }

    @ParameterizedTest
    @CsvSource({"0,200", "50,200", "150,200", "250,400"})
    void an_answer_waits_for_the_next_step(long work, long expected) {
        long begin = System.nanoTime();

        String answer = pace.of(taking(work)).subscribeAsCompletionStage().join();

        double millis = (System.nanoTime() - begin) / 1e6;
        assertEquals("done", answer);
        assertTrue(millis >= expected, work + " ms of work were told after " + millis);
    }

    @Test
    void a_random_moment_comes_on_top() {
        DoubleSummaryStatistics millis = IntStream.range(0, 10)
                .mapToDouble(call -> {
                    long begin = System.nanoTime();
                    pace.of(taking(0)).subscribeAsCompletionStage().join();
                    return (System.nanoTime() - begin) / 1e6;
                })
                .summaryStatistics();

        assertTrue(millis.getMax() - millis.getMin() >= 3, "all took " + millis);
    }

    @Test
    void a_refusal_waits_as_well() {
        long begin = System.nanoTime();

        assertThrows(
                CompletionException.class, () -> pace.of(Uni.createFrom().failure(new IllegalStateException("refused")))
                        .subscribeAsCompletionStage()
                        .join());

        assertTrue((System.nanoTime() - begin) / 1e6 >= STEP);
    }

    @Test
    void a_pace_of_nothing_stops_the_start() {
        assertThrows(IllegalArgumentException.class, () -> new EvenPace(Duration.ZERO, vertx));
    }

    private Uni<String> taking(long millis) {
        return millis == 0
                ? Uni.createFrom().item("done")
                : Uni.createFrom().emitter(outcome -> vertx.setTimer(millis, fired -> outcome.complete("done")));
    }
}
