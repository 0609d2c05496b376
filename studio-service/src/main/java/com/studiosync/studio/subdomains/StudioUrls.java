package com.studiosync.studio.subdomains;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where studios are found: one host each below the platform's own. */
@ApplicationScoped
public class StudioUrls {

    private final URI platform;

    StudioUrls(@ConfigProperty(name = "studiosync.platform-url") URI platform) {
        this.platform = platform;
    }

    /** The address of the studio with that subdomain. */
    public URI of(String subdomain) {
        return URI.create(platform.getScheme() + "://" + subdomain + "." + platform.getAuthority());
    }
}
