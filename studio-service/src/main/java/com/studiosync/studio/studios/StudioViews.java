package com.studiosync.studio.studios;

import com.studiosync.studio.subdomains.StudioUrls;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows studios to their members. */
@ApplicationScoped
public class StudioViews {

    private final StudioUrls urls;

    StudioViews(StudioUrls urls) {
        this.urls = urls;
    }

    public StudioView of(Studio studio) {
        StudioDetails details = studio.details();
        return new StudioView(
                studio.id(),
                details.name(),
                studio.subdomain(),
                urls.of(studio.subdomain()),
                details.description(),
                details.website(),
                details.email(),
                details.phone(),
                details.address(),
                details.country(),
                details.timezone(),
                details.currency(),
                details.themeColor(),
                details.registrationPolicy(),
                studio.status(),
                studio.standing().deleteAt(),
                studio.standing().ownerAccountId(),
                studio.createdAt(),
                studio.version());
    }
}
