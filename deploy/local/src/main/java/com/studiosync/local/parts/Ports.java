package com.studiosync.local.parts;

import com.studiosync.embedded.FreePort;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The port of every part of one stack; no two parts share one. */
public final class Ports {

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = numbers;
        requireDistinct();
    }

    public static Ports standard() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, port.standard());
        }
        return new Ports(numbers);
    }

    /** Ports that nobody uses now. */
    public static Ports free() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            int number = FreePort.next();
            while (numbers.containsValue(number)) {
                number = FreePort.next();
            }
            numbers.put(port, number);
        }
        return new Ports(numbers);
    }

    /** These ports, but for those that {@code chosen} names. */
    public Ports with(Map<Port, Integer> chosen) {
        Map<Port, Integer> changed = new EnumMap<>(numbers);
        changed.putAll(chosen);
        return new Ports(changed);
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    /** Stops the start with one line that names the port, what it is for, and how to choose another. */
    public void requireFree() {
        numbers.forEach((port, number) -> {
            if (!FreePort.isFree(number)) {
                throw new StackException(
                        "Port %d (%s) is taken: free it, or choose another with --port %s=NUMBER or %s=NUMBER."
                                .formatted(number, port.purpose(), port.key(), port.variable()));
            }
        });
    }

    private void requireDistinct() {
        Map<Integer, Port> users = new HashMap<>();
        numbers.forEach((port, number) -> {
            Port other = users.put(number, port);
            if (other != null) {
                throw new StackException(
                        "Port %d is given to both %s and %s: choose another for one of them with --port %s=NUMBER."
                                .formatted(number, other.key(), port.key(), port.key()));
            }
        });
    }
}
