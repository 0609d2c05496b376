package com.studiosync.studio.studios;

import com.studiosync.studio.branding.BrandImage;
import com.studiosync.studio.branding.TextColor;
import com.studiosync.studio.subdomains.StudioUrls;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Shows studios to their members. */
@ApplicationScoped
public class StudioViews {

    private final StudioUrls urls;

    StudioViews(StudioUrls urls) {
        this.urls = urls;
    }

    public StudioView of(Studio studio) {
        StudioDetails details = studio.details();
        URI url = urls.of(studio.subdomain());
        return new StudioView(
                studio.id(),
                details.name(),
                studio.subdomain(),
                url,
                details.description(),
                details.website(),
                details.email(),
                details.phone(),
                details.address(),
                details.country(),
                details.timezone(),
                details.currency(),
                details.locale(),
                details.themeColor(),
                TextColor.on(details.themeColor()),
                studio.images().addressOf(BrandImage.LOGO, url),
                studio.images().addressOf(BrandImage.COVER, url),
                details.registrationPolicy(),
                studio.status(),
                studio.standing().deleteAt(),
                studio.standing().ownerAccountId(),
                studio.createdAt(),
                studio.version());
    }
}
