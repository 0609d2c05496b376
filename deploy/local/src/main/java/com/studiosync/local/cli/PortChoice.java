package com.studiosync.local.cli;

import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.StackException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The ports that somebody wants elsewhere: options win over variables, variables over the standard. */
final class PortChoice {

    private static final int HIGHEST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "[NAME=]NUMBER",
            description = {
                "Listen on another port; can be repeated. A number alone is for the gateway. A variable does the same:"
                        + " --port identity=18081 is STUDIOSYNC_PORT_IDENTITY=18081.",
                "Names and standard ports: gateway 8080, identity 8081, studio 8082, profile 8083, notification 8084;"
                        + " gateway-management 9080, identity-management 9081, studio-management 9082,"
                        + " profile-management 9083, notification-management 9084; postgres 5433, kafka 9192,"
                        + " smtp 1025, mailbox 8025."
            })
    private List<String> options = List.of();

    Ports chosen(Map<String, String> environment) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            String number = environment.get(port.variable());
            if (number != null) {
                numbers.put(port, number(number, port.variable()));
            }
        }
        options.forEach(option -> add(option, numbers));
        return Ports.standard().with(numbers);
    }

    private static void add(String option, Map<Port, Integer> numbers) {
        int split = option.indexOf('=');
        String name = split < 0 ? Port.GATEWAY.key() : option.substring(0, split);
        Port port = Port.named(name).orElseThrow(() -> unknown(name));
        numbers.put(port, number(option.substring(split + 1), "--port " + name));
    }

    private static int number(String text, String where) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= HIGHEST) {
            return Integer.parseInt(text);
        }
        throw new StackException("%s is '%s': a port is a number from 1 to %d.".formatted(where, text, HIGHEST));
    }

    private static StackException unknown(String name) {
        String names = Stream.of(Port.values()).map(Port::key).collect(Collectors.joining(", "));
        return new StackException("There is no port called '%s'. The names are: %s.".formatted(name, names));
    }
}
