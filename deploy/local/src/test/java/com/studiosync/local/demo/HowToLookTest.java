package com.studiosync.local.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.local.parts.Addresses;
import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Ports;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HowToLookTest {

    @Test
    void commands_can_be_pasted_with_the_ports_that_were_chosen() {
        Ports ports = Ports.standard().with(Map.of(Port.GATEWAY, 18080));

        String text = new HowToLook(new Addresses(ports), "rockschool").toString();

        assertTrue(text.contains("TOKEN=$(curl -s http://rockschool.localhost:18080/api/v1/auth/login "), text);
        assertTrue(
                text.contains("http://localhost:18080/api/v1/public/teachers -H 'Host: rockschool.localhost:18080'"));
        assertFalse(
                Pattern.compile("STUDIO|MAILBOX|OWNER|PASSWORD|PLATFORM|HOST")
                        .matcher(text)
                        .find(),
                text);
    }
}
