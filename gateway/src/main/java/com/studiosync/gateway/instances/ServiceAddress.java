package com.studiosync.gateway.instances;

import io.netty.util.NetUtil;
import java.net.URI;

/** Scheme, host and port, as a setting names them; a host's name can stand for several instances. */
public record ServiceAddress(URI url) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Reads a part of the setting of that service. */
    public static ServiceAddress of(String service, URI url) {
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        boolean bare = url.getPath() == null || url.getPath().isEmpty() || "/".equals(url.getPath());
        if (!web || !bare || url.getHost() == null) {
            throw new IllegalArgumentException("Setting studiosync.gateway.services." + service + " has " + url
                    + ": it must be scheme, host and port, such as http://127.0.0.1:8081");
        }
        return new ServiceAddress(url);
    }

    String host() {
        String host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return isHttps() ? HTTPS : HTTP;
    }

    boolean isHttps() {
        return "https".equals(url.getScheme());
    }

    boolean hasName() {
        return !NetUtil.isValidIpV4Address(host()) && !NetUtil.isValidIpV6Address(host());
    }
}
