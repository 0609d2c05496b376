package com.studiosync.gateway.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.names.ReservedNames;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HostNamesProperties {

    private final HostNames names = new HostNames(new PlatformAddress(URI.create("http://localhost:8080")));

    @Property
    void any_text_is_read_and_a_tenant_is_one_plain_label_below_the_domain(@ForAll("hostLike") String host) {
        HostName read = names.read(List.of(host));

        if (read instanceof HostName.Tenant tenant) {
            assertTrue(host.toLowerCase(Locale.ROOT).startsWith(tenant.name() + ".localhost"), host);
            assertTrue(tenant.name().matches("[a-z0-9-]{3,40}"), host);
            assertFalse(ReservedNames.contains(tenant.name()), host);
            assertFalse(tenant.name().startsWith("xn--"), host);
        }
    }

    @Property
    void any_text_at_all_is_read(@ForAll String host) {
        if (!host.toLowerCase(Locale.ROOT).contains(".localhost")) {
            assertFalse(names.read(List.of(host)) instanceof HostName.Tenant);
        }
    }

    @Property
    void an_address_is_never_a_tenant(
            @ForAll @IntRange(max = 255) int a, @ForAll @IntRange(max = 255) int b, @ForAll int port) {
        String address = "%d.%d.%d.%d:%d".formatted(a, b, b, a, port & 0xffff);

        assertTrue(names.read(List.of(address)) instanceof HostName.Unknown, address);
    }

    @Property
    void case_and_port_change_nothing(@ForAll("labels") String label, @ForAll @IntRange(max = 65535) int port) {
        HostName plain = names.read(List.of(label + ".localhost"));

        assertEquals(plain, names.read(List.of(label.toUpperCase(Locale.ROOT) + ".LOCALHOST:" + port)));
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings().withChars("abcxyz019-").ofMinLength(1).ofMaxLength(42);
    }

    @Provide
    Arbitrary<String> hostLike() {
        Arbitrary<String> pieces = Arbitraries.of(
                "rockschool",
                "www",
                "api",
                "xn--rck-5qa",
                "ROCK",
                "localhost",
                ".localhost",
                ".",
                ":",
                "8080",
                "[::1]",
                "127.0.0.1",
                "a",
                "-",
                "--",
                "_",
                " ",
                "%00",
                "é",
                ".localhost.",
                "@",
                "/");
        return pieces.list().ofMaxSize(6).map(parts -> String.join("", parts));
    }
}
