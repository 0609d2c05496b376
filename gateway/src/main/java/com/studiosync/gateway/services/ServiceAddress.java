package com.studiosync.gateway.services;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** Scheme, host and port of one service. */
record ServiceAddress(URI url) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    static ServiceAddress of(String service, URI url) {
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        boolean bare = url.getPath() == null || url.getPath().isEmpty() || "/".equals(url.getPath());
        if (!web || !bare || url.getHost() == null) {
            throw new IllegalArgumentException("Setting studiosync.gateway.services." + service + " is " + url
                    + ": it must be scheme, host and port, such as http://127.0.0.1:8081");
        }
        return new ServiceAddress(url);
    }

    RequestOptions request() {
        return new RequestOptions().setHost(url.getHost()).setPort(port()).setSsl(isHttps());
    }

    private int port() {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return isHttps() ? HTTPS : HTTP;
    }

    private boolean isHttps() {
        return "https".equals(url.getScheme());
    }
}
