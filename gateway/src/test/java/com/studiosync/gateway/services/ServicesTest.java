package com.studiosync.gateway.services;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.embedded.FreePort;
import com.studiosync.gateway.circuits.CircuitOpenException;
import com.studiosync.gateway.testing.FakeService;
import com.studiosync.gateway.testing.Pipes;
import com.studiosync.testing.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {

    private static final int TOLERATED = 3;
    private static final Duration OPEN = Duration.ofMillis(300);
    private static final Duration OUT = Duration.ofSeconds(2);
    private static final Destination TEST = new Destination("test", Optional.empty(), false);
    private static final Destination IMPATIENT = new Destination("test", Optional.of(Duration.ofMillis(100)), false);

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-09-01T12:00:00Z"));
    private final Vertx vertx = Vertx.vertx();
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final FakeService one = FakeService.start();
    private final FakeService other = FakeService.start();
    private final int deadPort = FreePort.next();
    private final String dead = "http://127.0.0.1:" + deadPort;

    @AfterEach
    void stop() {
        vertx.close();
        one.close();
        other.close();
    }

    @Test
    void instances_share_the_requests() {
        Services services = services(one.url() + "," + other.url());
        Set<String> answered = new TreeSet<>();

        for (int i = 0; i < 4; i++) {
            String location = get(services, "/created").getHeader("Location");
            answered.add(location.replace("/api/v1/things/1", ""));
        }

        assertEquals(new TreeSet<>(Set.of(one.url(), other.url())), answered);
    }

    @Test
    void with_a_dead_instance_every_request_is_answered_by_another_one() {
        Services services = services(dead + "," + one.url());

        for (int i = 0; i < 20; i++) {
            assertEquals(200, get(services, "/echo").statusCode());
        }

        assertEquals(1, retries(), "it is left out after the first attempt");
        assertEquals("closed, 1 of 2 instances in", services.state("test"));
        assertEquals(1, instances("out"));
        assertEquals(1, instances("in"));
    }

    @Test
    void what_cannot_be_repeated_is_not_lost_either_because_nothing_of_it_was_sent() {
        Services services = services(dead + "," + one.url());

        for (int i = 0; i < 2; i++) {
            HttpClientResponse answer = done(services.connect(TEST)
                    .compose(request ->
                            request.setMethod(HttpMethod.POST).setURI("/echo").send("once")));
            assertEquals(200, answer.statusCode());
        }

        assertEquals(1, retries());
    }

    @Test
    void one_that_comes_back_is_asked_again() {
        Services services = services(dead + "," + one.url());
        get(services, "/echo");
        get(services, "/echo");
        assertEquals(1, instances("out"));

        try (FakeService back = FakeService.startAt(deadPort)) {
            clock.advance(OUT);

            await().until(() -> get(services, "/created").getHeader("Location").startsWith(back.url()));
        }
    }

    @Test
    void a_service_that_is_down_is_left_in_peace_until_one_attempt_is_answered() {
        Services services = services(dead);

        for (int i = 0; i < TOLERATED; i++) {
            assertInstanceOf(ConnectException.class, failure(services, TEST, "/echo"));
        }

        assertInstanceOf(CircuitOpenException.class, failure(services, TEST, "/echo"));
        assertEquals(2, circuit());
        assertEquals(
                1,
                metrics.counter("studiosync.gateway.circuit.refused", "service", "test")
                        .count());
        try (FakeService back = FakeService.startAt(deadPort)) {
            await().until(() -> {
                clock.advance(OPEN);
                return answers(services);
            });
            assertEquals(0, circuit());
            assertTrue(back.url().endsWith(String.valueOf(deadPort)));
        }
    }

    @Test
    void a_service_that_accepts_and_says_nothing_is_down_too() {
        Services services = services(one.url());

        for (int i = 0; i < TOLERATED; i++) {
            assertInstanceOf(TimeoutException.class, failure(services, IMPATIENT, "/hang"));
            Pipes.letGo();
        }

        assertInstanceOf(CircuitOpenException.class, failure(services, IMPATIENT, "/hang"));
    }

    @Test
    void a_service_that_reads_no_further_is_down_too() {
        Services services = services(one.url());

        for (int i = 0; i < TOLERATED; i++) {
            HttpClientRequest request = done(services.connect(TEST));
            request.setMethod(HttpMethod.POST).setURI("/echo").setChunked(true).write("half");
            request.reset(0, new TimeoutException("The service reads no further"));
        }

        await().until(() -> circuit() != 0);
    }

    @Test
    void a_request_waits_for_a_connection_for_a_moment_and_is_refused_then() {
        Services services = services(one.url());
        HttpClientRequest busy = done(services.connect(TEST));
        busy.setURI("/hang").send();
        long begin = System.nanoTime();

        Throwable refused = failure(services, TEST, "/echo");

        assertInstanceOf(ConnectException.class, refused);
        assertTrue(System.nanoTime() - begin < Duration.ofSeconds(10).toNanos());
        assertEquals(0, circuit(), "it is busy, not down");
        Pipes.letGo();
    }

    @Test
    void clients_that_leave_tell_nothing_of_a_service() {
        Services services = services(one.url());

        for (int i = 0; i < 2 * TOLERATED; i++) {
            HttpClientRequest request = done(services.connect(TEST));
            request.setURI("/hang").send();
            request.reset();
            Pipes.letGo();
        }

        assertEquals(200, get(services, "/echo").statusCode());
        assertEquals(0, circuit());
    }

    @Test
    void a_name_is_looked_up_while_nobody_waits() {
        Services services = services(one.url().replace("127.0.0.1", "localhost"));

        await().until(() -> answers(services));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://127.0.0.1:1", "http://127.0.0.1:1/path", "127.0.0.1:1", "http://127.0.0.1:1,nowhere"})
    void a_wrong_address_stops_the_start_and_names_the_setting(String urls) {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> services(urls));

        assertTrue(refused.getMessage().contains("studiosync.gateway.services.test"), refused.getMessage());
    }

    private Services services(String urls) {
        ServicesConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ServicesConfig.class)
                .withDefaultValue("studiosync.gateway.services.test", urls)
                .withDefaultValue("studiosync.gateway.upstream.circuit-failures", String.valueOf(TOLERATED))
                .withDefaultValue("studiosync.gateway.upstream.circuit-open", OPEN.toString())
                .withDefaultValue("studiosync.gateway.upstream.connections", "1")
                .withDefaultValue("studiosync.gateway.upstream.wait-timeout", "500ms")
                .withDefaultValue("studiosync.gateway.upstream.out-for", OUT.toString())
                .build()
                .getConfigMapping(ServicesConfig.class);
        return new Services(config, new ServiceMetrics(metrics), clock, vertx);
    }

    private static HttpClientResponse get(Services services, String path) {
        return done(
                services.connect(TEST).compose(request -> request.setURI(path).send()));
    }

    private static boolean answers(Services services) {
        try {
            return get(services, "/echo").statusCode() == 200;
        } catch (CompletionException failed) {
            return false;
        }
    }

    private static Throwable failure(Services services, Destination destination, String path) {
        return assertThrows(
                        CompletionException.class,
                        () -> done(services.connect(destination)
                                .compose(request -> ask(services, request.setURI(path), destination))))
                .getCause();
    }

    private static Future<HttpClientResponse> ask(
            Services services, HttpClientRequest request, Destination destination) {
        Future<HttpClientResponse> answer = request.send();
        services.expectAnswer(request, destination);
        return answer;
    }

    private static <T> T done(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private double retries() {
        return metrics.counter("studiosync.gateway.retries", "service", "test").count();
    }

    private double instances(String state) {
        return metrics.get("studiosync.gateway.instances")
                .tag("state", state)
                .gauge()
                .value();
    }

    private double circuit() {
        return metrics.get("studiosync.gateway.circuit").gauge().value();
    }
}
