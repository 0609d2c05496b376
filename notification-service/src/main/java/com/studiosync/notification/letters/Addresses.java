package com.studiosync.notification.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where StudioSync and its studios are found, from the setting {@code studiosync.platform-url}. */
@ApplicationScoped
public class Addresses {

    private static final Pattern SUBDOMAIN = Pattern.compile("[a-z0-9-]{1,63}");

    private final URI platform;
    private final Optional<URI> login;

    Addresses(
            @ConfigProperty(name = "studiosync.platform-url") URI platform,
            @ConfigProperty(name = "studiosync.mail.login-url") Optional<URI> login) {
        if (platform.getScheme() == null || platform.getHost() == null) {
            throw new IllegalArgumentException("Setting studiosync.platform-url must be like https://studiosync.com");
        }
        this.platform = platform;
        this.login = login;
    }

    /** The host of the platform, without port. */
    public String host() {
        return platform.getHost();
    }

    String platform() {
        return at(platform.getHost());
    }

    String verifyEmail(String token) {
        return platform() + "/verify-email" + query(token);
    }

    String confirmEmail(String token) {
        return platform() + "/confirm-email" + query(token);
    }

    String resetPassword(String token) {
        return platform() + "/reset-password" + query(token);
    }

    String forgotPassword() {
        return platform() + "/forgot-password";
    }

    /** Where people sign in: a page of whoever builds on the platform, which has none itself. */
    String login() {
        return login.map(URI::toString).orElseGet(this::platform);
    }

    String studio(String subdomain) {
        return at(requireSubdomain(subdomain) + "." + platform.getHost());
    }

    /**
     * The subdomain, if it is one label: what a neighbour sent cannot lead to another host.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static String requireSubdomain(String subdomain) {
        if (!SUBDOMAIN.matcher(subdomain).matches()) {
            throw new IllegalArgumentException("A studio's subdomain must be one label");
        }
        return subdomain;
    }

    String invitation(String subdomain, String token) {
        return studio(subdomain) + "/invitation" + query(token);
    }

    String enrolmentOffer(String subdomain, String token) {
        return studio(subdomain) + "/enrolment-offer" + query(token);
    }

    private static String query(String token) {
        return "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    private String at(String host) {
        String port = platform.getPort() == -1 ? "" : ":" + platform.getPort();
        return platform.getScheme() + "://" + host + port;
    }
}
