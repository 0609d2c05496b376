package com.studiosync.studio.studios;

import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.contracts.studio.StudioUpdated.Former;
import com.studiosync.studio.branding.BrandImage;
import com.studiosync.studio.branding.BrandImages;
import java.util.Set;
import java.util.UUID;

/** All that a studio tells of itself at one moment. */
record Shown(StudioDetails details, BrandImages images) {

    /** Tells that this is true now, and of what changed what was true before. */
    StudioUpdated insteadOf(Shown before, UUID studioId, Set<String> changed) {
        return new StudioUpdated(
                studioId,
                details.name(),
                details.timezone(),
                details.currency(),
                details.country(),
                details.registrationPolicy().name(),
                changed,
                details.locale(),
                details.description(),
                details.website(),
                details.email(),
                details.phone(),
                told(details.address()),
                details.themeColor(),
                images.pathOf(BrandImage.LOGO),
                images.pathOf(BrandImage.COVER),
                before.former(changed));
    }

    private Former former(Set<String> fields) {
        return new Former(
                fields.contains("name") ? details.name() : null,
                fields.contains("timezone") ? details.timezone() : null,
                fields.contains("currency") ? details.currency() : null,
                fields.contains("registrationPolicy")
                        ? details.registrationPolicy().name()
                        : null,
                fields.contains("locale") ? details.locale() : null,
                fields.contains("description") ? details.description() : null,
                fields.contains("website") ? details.website() : null,
                fields.contains("email") ? details.email() : null,
                fields.contains("phone") ? details.phone() : null,
                fields.contains("address") ? told(details.address()) : null,
                fields.contains("themeColor") ? details.themeColor() : null,
                fields.contains("logo") ? images.pathOf(BrandImage.LOGO) : null,
                fields.contains("cover") ? images.pathOf(BrandImage.COVER) : null);
    }

    private static StudioUpdated.Address told(Address address) {
        return address == null
                ? null
                : new StudioUpdated.Address(
                        address.lines(), address.city(), address.state(), address.postalCode(), address.country());
    }
}
