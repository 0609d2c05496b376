package com.studiosync.gateway.hosts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.studiosync.platform.names.ReservedNames;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Host headers. It answers for any input, and calls a name a tenant's only when nothing else is possible.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-host-and-authority">RFC 9110, section 7.2</a>
 */
final class HostNames {

    private static final int LONGEST = 253 + ":65535".length();
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern HOST =
            Pattern.compile("(?<host>\\[[0-9a-f:.]{2,45}]|[a-z0-9.-]{1,253})(?::(?<port>[0-9]{1,5}))?");
    /** As WHATWG's URL standard reads it: a name whose last label is a number is an IPv4 address in some notation. */
    private static final Pattern ADDRESS = Pattern.compile("\\[.*]|(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)\\.?");

    private static final Pattern LABEL = Pattern.compile("[a-z0-9][a-z0-9-]{1,38}[a-z0-9]");
    /** Punycode and whatever else ACE prefixes may come to mean: look-alikes of other names. */
    private static final String ENCODED = "--";

    private static final int AFTER_PREFIX = 2;

    /** How many headers are not read anew every time: those of the studios that are visited most. */
    private static final int REMEMBERED = 2_000;

    private final PlatformAddress platform;
    private final String domain;
    private final String belowDomain;
    private final LoadingCache<String, HostName> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build(this::parse);

    HostNames(PlatformAddress platform) {
        this.platform = platform;
        this.domain = platform.domain();
        this.belowDomain = "." + domain;
    }

    HostName read(List<String> headers) {
        return headers.size() == 1
                ? read(headers.get(0))
                : new HostName.Malformed("Send exactly one Host header; there were " + headers.size() + ".");
    }

    private HostName read(String header) {
        return header.length() > LONGEST ? malformed() : known.get(header);
    }

    private HostName parse(String header) {
        Matcher authority = HOST.matcher(header.toLowerCase(Locale.ROOT));
        if (!authority.matches() || !isPort(authority.group("port"))) {
            return malformed();
        }
        String host = authority.group("host");
        if (host.equals(domain)) {
            return new HostName.Platform();
        }
        // The domain is no address, so what ends like it is none either.
        if (host.endsWith(belowDomain)) {
            return below(host.substring(0, host.length() - belowDomain.length()));
        }
        return unknown(
                isAddress(host) ? "An IP address is no studio's." : "This host does not belong to the platform.");
    }

    private static HostName malformed() {
        return new HostName.Malformed("The Host header is not a host name.");
    }

    private HostName below(String name) {
        if (ReservedNames.contains(name)) {
            return unknown("This name is reserved and no studio's.");
        }
        return LABEL.matcher(name).matches() && !name.startsWith(ENCODED, AFTER_PREFIX)
                ? new HostName.Tenant(name)
                : unknown("No studio can have this name.");
    }

    private HostName unknown(String why) {
        return new HostName.Unknown(
                why + " Use " + platform.origin() + ", or a studio's address: " + platform.studioAddress() + ".");
    }

    private static boolean isPort(String port) {
        return port == null || Integer.parseInt(port) <= HIGHEST_PORT;
    }

    static boolean isAddress(String host) {
        return ADDRESS.matcher(host).matches();
    }
}
