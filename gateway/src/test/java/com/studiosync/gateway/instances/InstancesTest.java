package com.studiosync.gateway.instances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.studiosync.testing.MovableClock;
import io.vertx.core.http.RequestOptions;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstancesTest {

    private static final Duration OUT = Duration.ofSeconds(5);

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-01-01T00:00:00.000001Z"));

    @Test
    void they_are_asked_in_turn() {
        Instances instances = of("http://10.0.0.1:1", "http://10.0.0.2:1", "http://10.0.0.3:1");

        assertEquals(Map.of("10.0.0.1", 4, "10.0.0.2", 4, "10.0.0.3", 4), asked(instances, 12));
    }

    @Test
    void one_that_was_not_reached_is_left_out_for_a_moment() {
        Instances instances = of("http://10.0.0.1:1", "http://10.0.0.2:1");
        Instance dead = instances.next();

        instances.unreached(dead);

        assertEquals(1, asked(instances, 6).size());
        assertEquals(1, instances.in());
        clock.advance(OUT);
        assertEquals(2, asked(instances, 6).size());
        assertEquals(2, instances.in());
    }

    @Test
    void one_that_was_reached_is_back_at_once() {
        Instances instances = of("http://10.0.0.1:1", "http://10.0.0.2:1");
        Instance instance = instances.next();
        instances.unreached(instance);

        instances.reached(instance);

        assertEquals(2, asked(instances, 6).size());
    }

    @Test
    void when_all_are_out_they_are_asked_nevertheless() {
        Instances instances = of("http://10.0.0.1:1", "http://10.0.0.2:1");
        instances.unreached(instances.next());
        instances.unreached(instances.next());

        assertEquals(0, instances.in());
        assertEquals(2, asked(instances, 6).size());
    }

    @Test
    void the_next_try_is_with_another_one_and_alone_with_the_same() {
        Instances two = of("http://10.0.0.1:1", "http://10.0.0.2:1");
        Instances alone = of("http://10.0.0.1:1");
        Instance first = two.next();
        two.unreached(first);

        assertNotSame(first, two.nextAfter(first));
        assertNotSame(first, two.nextAfter(first));
        Instance only = alone.next();
        alone.unreached(only);
        assertSame(only, alone.nextAfter(only));
    }

    @Test
    void a_name_stands_for_all_its_addresses_and_what_is_known_of_them_stays() {
        List<ServiceAddress> addresses = addresses("http://profile.test:8083", "http://10.0.0.9:1");
        Instances instances = new Instances(addresses, OUT, clock);
        new Names(addresses, instances, name -> ips("10.0.0.1", "10.0.0.2")).lookUp();
        Instance dead = instances.next();
        instances.unreached(dead);

        new Names(addresses, instances, name -> ips("10.0.0.1", "10.0.0.2", "10.0.0.3")).lookUp();

        assertEquals(4, instances.size());
        assertEquals(3, instances.in());
        assertEquals(Map.of("profile.test", 8083, "10.0.0.9", 1), ports(instances));
    }

    @Test
    void a_name_that_cannot_be_looked_up_leaves_what_is_known() {
        List<ServiceAddress> addresses = addresses("http://profile.test:8083");
        Instances instances = new Instances(addresses, OUT, clock);
        new Names(addresses, instances, name -> ips("10.0.0.1", "10.0.0.2")).lookUp();

        new Names(addresses, instances, name -> {
                    throw new UnknownHostException(name);
                })
                .lookUp();

        assertEquals(Map.of("10.0.0.1", 2, "10.0.0.2", 2), asked(instances, 4));
    }

    private Instances of(String... urls) {
        return new Instances(addresses(urls), OUT, clock);
    }

    private static List<ServiceAddress> addresses(String... urls) {
        return Stream.of(urls)
                .map(url -> ServiceAddress.of("test", URI.create(url)))
                .toList();
    }

    private static InetAddress[] ips(String... ips) throws UnknownHostException {
        InetAddress[] found = new InetAddress[ips.length];
        for (int i = 0; i < ips.length; i++) {
            found[i] = InetAddress.getByName(ips[i]);
        }
        return found;
    }

    private static Map<String, Integer> asked(Instances instances, int times) {
        Map<String, Integer> asked = new TreeMap<>();
        for (int i = 0; i < times; i++) {
            asked.merge(instances.next().request().getServer().host(), 1, Integer::sum);
        }
        return asked;
    }

    /** The hosts as services are told, whichever address is asked. */
    private static Map<String, Integer> ports(Instances instances) {
        Map<String, Integer> ports = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            RequestOptions request = instances.next().request();
            ports.put(request.getHost(), request.getPort());
        }
        return ports;
    }
}
