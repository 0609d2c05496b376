package com.studiosync.platform.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1,2001:db8:1:2:ffff:ffff:ffff:ffff",
        "2001:db8:1:2::1,2001:0DB8:0001:0002:0000:0000:0000:0001",
        "fe80::1%eth0,fe80::2",
        "203.0.113.7,::ffff:203.0.113.7"
    })
    void these_are_one_sender(String one, String other) {
        assertEquals(Network.of(one), Network.of(other));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1,2001:db8:1:3::1", "203.0.113.7,203.0.113.8", "::1,127.0.0.1"})
    void these_are_two(String one, String other) {
        assertNotEquals(Network.of(one), Network.of(other));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "unknown", "example.com", "1.2.3", "999.1.1.1"})
    void what_is_no_address_has_one_name(String address) {
        assertEquals("unknown", Network.of(address));
    }

    @Test
    void an_ipv4_address_stands_alone() {
        assertEquals("203.0.113.7", Network.of("203.0.113.7"));
    }
}
