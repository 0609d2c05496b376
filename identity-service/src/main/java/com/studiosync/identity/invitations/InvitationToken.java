package com.studiosync.identity.invitations;

import com.studiosync.platform.secrets.Secret;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What an invitation's mail carries: the id of the studio, so that whoever brings it back is served within that studio's
 * rows, and 256 random bits. Of the whole text only the hash is stored.
 */
public record InvitationToken(UUID studioId, String text) {

    private static final int STUDIO_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final int LENGTH = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationToken next(UUID studioId) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        byte[] all = ByteBuffer.allocate(STUDIO_BYTES + SECRET_BYTES)
                .putLong(studioId.getMostSignificantBits())
                .putLong(studioId.getLeastSignificantBits())
                .put(secret)
                .array();
        return new InvitationToken(studioId, Base64.getUrlEncoder().encodeToString(all));
    }

    /** The token that a text is; empty when it is none of the form that is given out. */
    public static Optional<InvitationToken> read(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return Optional.of(new InvitationToken(new UUID(all.getLong(), all.getLong()), text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    byte[] hash() {
        return Secret.hash(text);
    }
}
