package com.studiosync.platform.images;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A picture that was decoded and written anew. Embed it in the row of what it shows; return it from a resource method, and
 * {@link ImageAnswers} makes the answer.
 *
 * @param contentType {@value #PNG} when some of it is transparent, otherwise {@value #JPEG}
 * @param bytes the file
 * @param width in pixels
 * @param height in pixels
 * @param entityTag the strong {@code ETag} with its quotes: the same bytes have the same, others another
 */
@Embeddable
@Schema(type = SchemaType.STRING, format = "binary")
public record CleanImage(
        String contentType,
        @Column(name = "image") byte[] bytes,
        int width,
        int height,
        @Column(name = "etag") String entityTag) {

    public static final String PNG = "image/png";
    public static final String JPEG = "image/jpeg";

    static CleanImage of(String contentType, byte[] bytes, int width, int height) {
        return new CleanImage(contentType, bytes, width, height, tag(bytes));
    }

    /** Names these very bytes, in letters that a URL can carry; {@link ImageAnswers} says what for. */
    public String version() {
        return entityTag.substring(1, entityTag.length() - 1);
    }

    /** Whether the other one has the same bytes. */
    public boolean isSameAs(CleanImage other) {
        return entityTag.equals(other.entityTag);
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This JDK has no SHA-256", missing);
        }
    }
}
