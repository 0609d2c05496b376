package com.studiosync.platform.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {

    @Test
    void each_key_has_its_own_allowance() {
        Buckets buckets = new Buckets(Allowance.parse("2/10h"));

        assertTrue(buckets.take("a").isConsumed());
        assertTrue(buckets.take("a").isConsumed());
        assertFalse(buckets.take("a").isConsumed());
        assertTrue(buckets.take("b").isConsumed());
    }

    @Test
    void a_flood_of_keys_neither_fills_the_memory_nor_frees_one_that_is_used() {
        Buckets buckets = new Buckets(Allowance.parse("500/10h"));

        for (int stranger = 0; stranger < 4 * Buckets.AT_MOST; stranger++) {
            buckets.take(stranger);
            if (stranger % 100 == 0) {
                buckets.take("busy");
            }
        }

        assertTrue(buckets.size() <= Buckets.AT_MOST, "kept " + buckets.size());
        assertFalse(buckets.take("busy").isConsumed());
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:2:ffff:ffff:ffff:ffff, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "::ffff:192.0.2.1, 192.0.2.1",
        "not:an:address, unknown",
        ", unknown"
    })
    void an_ipv6_address_counts_as_its_64(String address, String network) {
        assertEquals(network, Network.of(address));
    }
}
