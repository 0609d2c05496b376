package com.studiosync.notification.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where StudioSync and its studios are found, from the setting {@code studiosync.platform-url}. */
@ApplicationScoped
public class Addresses {

    private final URI platform;

    Addresses(@ConfigProperty(name = "studiosync.platform-url") URI platform) {
        if (platform.getScheme() == null || platform.getHost() == null) {
            throw new IllegalArgumentException("Setting studiosync.platform-url must be like https://studiosync.com");
        }
        this.platform = platform;
    }

    /** The host of the platform, without port. */
    public String host() {
        return platform.getHost();
    }

    String platform() {
        return at(platform.getHost());
    }

    String verifyEmail(String token) {
        return platform() + "/verify-email?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    String login() {
        return platform() + "/login";
    }

    String studio(String subdomain) {
        return at(subdomain + "." + platform.getHost());
    }

    private String at(String host) {
        String port = platform.getPort() == -1 ? "" : ":" + platform.getPort();
        return platform.getScheme() + "://" + host + port;
    }
}
