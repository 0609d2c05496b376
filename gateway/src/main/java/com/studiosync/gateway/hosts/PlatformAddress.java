package com.studiosync.gateway.hosts;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the platform is reached from outside; studios are one label below it. Checked at start. */
@Startup
@Singleton
public class PlatformAddress {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*");

    private final URI url;

    PlatformAddress(@ConfigProperty(name = "studiosync.platform-url") URI url) {
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!web || url.getHost() == null || !isName(url.getHost().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Setting studiosync.platform-url is " + url
                    + ": it must be http:// or https:// and a host name, such as http://localhost:8080");
        }
        this.url = url;
    }

    /** The bare domain, in lower case. */
    String domain() {
        return url.getHost().toLowerCase(Locale.ROOT);
    }

    public String scheme() {
        return url.getScheme();
    }

    public boolean isHttps() {
        return "https".equals(scheme());
    }

    /** The public address without a path. */
    public String origin() {
        return scheme() + "://" + domain() + port();
    }

    /** What studios' addresses look like, for people. */
    String studioAddress() {
        return studioOrigin("{studio}");
    }

    /** The public address of a studio without a path. */
    String studioOrigin(String subdomain) {
        return scheme() + "://" + subdomain + "." + domain() + port();
    }

    private String port() {
        return url.getPort() < 0 ? "" : ":" + url.getPort();
    }

    private static boolean isName(String host) {
        return NAME.matcher(host).matches() && !HostNames.isAddress(host);
    }
}
