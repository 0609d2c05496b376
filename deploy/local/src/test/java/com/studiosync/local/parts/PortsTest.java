package com.studiosync.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_part_listens_where_it_was_told_and_the_others_where_they_always_do() {
        Ports ports = Ports.standard().with(Map.of(Port.GATEWAY, 18080));

        assertEquals(18080, ports.of(Port.GATEWAY));
        assertEquals(8081, ports.of(Port.IDENTITY));
    }

    @Test
    void two_parts_cannot_share_a_port() {
        StackException refused =
                assertThrows(StackException.class, () -> Ports.standard().with(Map.of(Port.GATEWAY, 8081)));

        assertTrue(refused.getMessage().contains("gateway"), refused.getMessage());
        assertTrue(refused.getMessage().contains("identity"), refused.getMessage());
    }

    @Test
    void free_ports_are_all_different() {
        Ports free = Ports.free();

        assertEquals(
                Port.values().length,
                Stream.of(Port.values()).map(free::of).distinct().count());
    }

    @Test
    void every_port_is_found_by_its_name() {
        Stream.of(Port.values()).forEach(port -> assertEquals(Optional.of(port), Port.named(port.key())));
    }
}
