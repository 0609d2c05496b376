package com.studiosync.identity.devices;

import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.secrets.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Tokens by which a device is known again: its id, an expiry, and a keyed hash of both together with the account and its
 * stored password. So a token is good for one account, and for none once the password has changed; and none is stored.
 */
@ApplicationScoped
public class DeviceTokens {

    private static final int CONTENT_BYTES = 3 * Long.BYTES;
    private static final int MAC_BYTES = 32;

    private final SecretBox box;
    private final Duration lifetime;
    private final Clock clock;

    DeviceTokens(Secrets secrets, DeviceConfig config, Clock clock) {
        this.box = secrets.boxFor("device-token");
        this.lifetime = config.tokenLifetime();
        this.clock = clock;
    }

    /** A token for a device of the account. */
    public String issue(UUID deviceId, UUID accountId, String passwordHash) {
        byte[] content = ByteBuffer.allocate(CONTENT_BYTES)
                .putLong(deviceId.getMostSignificantBits())
                .putLong(deviceId.getLeastSignificantBits())
                .putLong(clock.instant().plus(lifetime).getEpochSecond())
                .array();
        byte[] token = ByteBuffer.allocate(CONTENT_BYTES + MAC_BYTES)
                .put(content)
                .put(mac(content, accountId, passwordHash))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The id of the device, if the token is one of this account and still good. */
    Optional<UUID> read(String token, UUID accountId, String passwordHash) {
        return decoded(token)
                .filter(bytes -> isOurs(bytes, accountId, passwordHash))
                .map(ByteBuffer::wrap)
                .flatMap(content -> {
                    UUID deviceId = new UUID(content.getLong(), content.getLong());
                    Instant expiry = Instant.ofEpochSecond(content.getLong());
                    return clock.instant().isBefore(expiry) ? Optional.of(deviceId) : Optional.empty();
                });
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token))
                    .filter(bytes -> bytes.length == CONTENT_BYTES + MAC_BYTES);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private boolean isOurs(byte[] token, UUID accountId, String passwordHash) {
        byte[] content = Arrays.copyOf(token, CONTENT_BYTES);
        byte[] mac = Arrays.copyOfRange(token, CONTENT_BYTES, token.length);
        return MessageDigest.isEqual(mac, mac(content, accountId, passwordHash));
    }

    private byte[] mac(byte[] content, UUID accountId, String passwordHash) {
        byte[] binding = (accountId + passwordHash).getBytes(StandardCharsets.UTF_8);
        return box.mac(ByteBuffer.allocate(content.length + binding.length)
                .put(content)
                .put(binding)
                .array());
    }
}
