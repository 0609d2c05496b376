package com.studiosync.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Ports;
import com.studiosync.local.parts.StackException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PortChoiceTest {

    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void a_number_alone_is_for_the_gateway() {
        assertEquals(9000, choose(NOTHING, "--port", "9000").of(Port.GATEWAY));
    }

    @Test
    void ports_are_chosen_by_name_and_options_win_over_variables() {
        Map<String, String> environment = Map.of("STUDIOSYNC_PORT_KAFKA", "19192", "STUDIOSYNC_PORT_SMTP", "2525");

        Ports ports = choose(environment, "--port", "kafka=29192", "--port=identity-management=19081");

        assertEquals(29192, ports.of(Port.KAFKA));
        assertEquals(2525, ports.of(Port.SMTP));
        assertEquals(19081, ports.of(Port.IDENTITY_MANAGEMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "kafka=", "kafka=9x", "billing=9000"})
    void what_is_no_port_is_refused(String option) {
        assertThrows(StackException.class, () -> choose(NOTHING, "--port", option));
    }

    @Test
    void a_wrong_variable_is_named() {
        StackException refused = assertThrows(
                StackException.class, () -> choose(Map.of("STUDIOSYNC_PORT_MAILBOX", "eight"), new String[0]));

        assertTrue(refused.getMessage().startsWith("STUDIOSYNC_PORT_MAILBOX is 'eight'"), refused.getMessage());
    }

    private static Ports choose(Map<String, String> environment, String... options) {
        PortChoice choice = new PortChoice();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("ports", CommandLine.Model.CommandSpec.forAnnotatedObject(choice)))
                .parseArgs(options);
        return choice.chosen(environment);
    }
}
