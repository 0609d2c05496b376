package com.studiosync.studio.branding;

import jakarta.persistence.Embeddable;
import java.net.URI;

/** Which pictures a studio shows, by their versions; {@code null} where there is none. */
@Embeddable
public record BrandImages(String logo, String cover) {

    public static final BrandImages NONE = new BrandImages(null, null);

    public String versionOf(BrandImage image) {
        return image == BrandImage.LOGO ? logo : cover;
    }

    /**
     * Where one of them is found on the studio's host: the path carries the version, so what it leads to never changes.
     *
     * @return {@code null} when there is none
     */
    public String pathOf(BrandImage image) {
        String version = versionOf(image);
        return version == null ? null : "/api/v1/public/studio/" + image.wireName() + "?v=" + version;
    }

    /**
     * The same with the host.
     *
     * @param host that of the studio
     * @return {@code null} when there is none
     */
    public URI addressOf(BrandImage image, URI host) {
        String path = pathOf(image);
        return path == null ? null : host.resolve(path);
    }

    /** The same with another version of one of them, or without it. */
    public BrandImages with(BrandImage image, String version) {
        return image == BrandImage.LOGO ? new BrandImages(version, cover) : new BrandImages(logo, version);
    }
}
