package com.studiosync.gateway.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.problems.ProblemException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

    private final HostNames names = new HostNames(new PlatformAddress(URI.create("https://studiosync.com")));
    private final HostNames local = new HostNames(new PlatformAddress(URI.create("http://localhost:8080")));

    @ParameterizedTest
    @ValueSource(strings = {"rockschool.studiosync.com", "ROCKSCHOOL.StudioSync.com", "rockschool.studiosync.com:443"})
    void a_name_below_the_domain_is_a_tenants_in_any_case_and_with_a_port(String host) {
        assertEquals(new HostName.Tenant("rockschool"), names.read(List.of(host)));
    }

    @Test
    void the_bare_domain_is_the_platform() {
        assertEquals(new HostName.Platform(), names.read(List.of("StudioSync.com:8443")));
        assertEquals(new HostName.Platform(), local.read(List.of("localhost:8080")));
        assertEquals(new HostName.Tenant("jazz-house"), local.read(List.of("jazz-house.localhost")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.studiosync.com",
                "api.studiosync.com",
                "ADMIN.studiosync.com",
                "mail.studiosync.com",
                "127.0.0.1",
                "127.0.0.1:8080",
                "2130706433",
                "0x7f.1",
                "10.1",
                "[::1]",
                "[::1]:8080",
                "[2001:db8::1]",
                "rockschool.example.com",
                "studiosync.com.example.org",
                "rockschoolstudiosync.com",
                "localhost",
                "a.b.studiosync.com",
                ".studiosync.com",
                "-rock.studiosync.com",
                "rock-.studiosync.com",
                "xn--rckschool-57a.studiosync.com",
                "ab--cd.studiosync.com",
                "ro.studiosync.com",
                "studiosync.com.",
                "rockschool.studiosync.com.",
                "a..studiosync.com"
            })
    void everything_else_that_is_a_host_is_unknown(String host) {
        assertInstanceOf(HostName.Unknown.class, names.read(List.of(host)));
    }

    @Test
    void a_label_that_is_too_long_is_unknown() {
        String longest = "a".repeat(40);

        assertEquals(new HostName.Tenant(longest), names.read(List.of(longest + ".studiosync.com")));
        assertInstanceOf(HostName.Unknown.class, names.read(List.of(longest + "a.studiosync.com")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "rock school.studiosync.com",
                "rock_school.studiosync.com",
                "rockschool.studiosync.com:",
                "rockschool.studiosync.com:65536",
                "rockschool.studiosync.com:-1",
                "rockschool.studiosync.com:80:80",
                "user@studiosync.com",
                "studiosync.com/path",
                "röckschool.studiosync.com",
                "[::1",
                "::1",
                "a,b",
                "rockschool.studiosync.com\u0000"
            })
    void what_is_no_host_at_all_is_malformed(String host) {
        assertInstanceOf(HostName.Malformed.class, names.read(List.of(host)));
    }

    @Test
    void no_host_and_several_hosts_are_malformed() {
        assertInstanceOf(HostName.Malformed.class, names.read(List.of()));
        assertInstanceOf(
                HostName.Malformed.class,
                names.read(List.of("rockschool.studiosync.com", "rockschool.studiosync.com")));
    }

    @Test
    void an_unknown_host_is_told_which_address_to_use() {
        HostName address = local.read(List.of("127.0.0.1:8080"));

        ProblemException problem = assertThrows(ProblemException.class, address::subdomain);

        assertEquals("unknown-host", problem.type().slug());
        assertTrue(problem.getMessage().contains("http://localhost:8080"), problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "ftp://localhost", "localhost:8080", "http://[::1]:8080"})
    void a_platform_address_without_a_name_stops_the_start_and_names_the_setting(String url) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new PlatformAddress(URI.create(url)));

        assertTrue(refused.getMessage().contains("studiosync.platform-url"));
    }
}
