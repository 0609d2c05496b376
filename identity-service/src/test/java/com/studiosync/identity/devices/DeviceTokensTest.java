package com.studiosync.identity.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.secrets.Secrets;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class DeviceTokensTest {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID DEVICE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-09-01T08:30:00Z");
    private static final Duration LIFETIME = Duration.ofDays(180);

    @Inject
    Secrets secrets;

    @Test
    void a_token_names_its_device_until_it_expires() {
        String token = at(NOW).issue(DEVICE, ACCOUNT, "hash");

        Instant last = NOW.plus(LIFETIME).minusSeconds(1);

        assertEquals(Optional.of(DEVICE), at(last).read(token, ACCOUNT, "hash"));
        assertEquals(Optional.empty(), at(last.plusSeconds(1)).read(token, ACCOUNT, "hash"));
    }

    @Test
    void a_token_is_bound_to_account_and_password() {
        String token = at(NOW).issue(DEVICE, ACCOUNT, "hash");

        assertEquals(Optional.empty(), at(NOW).read(token, UUID.randomUUID(), "hash"));
        assertEquals(Optional.empty(), at(NOW).read(token, ACCOUNT, "another hash"));
    }

    @Test
    void no_bit_of_a_token_can_be_changed() {
        byte[] token = Base64.getUrlDecoder().decode(at(NOW).issue(DEVICE, ACCOUNT, "hash"));

        for (int bit = 0; bit < token.length * Byte.SIZE; bit++) {
            byte[] changed = token.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertEquals(Optional.empty(), at(NOW).read(text, ACCOUNT, "hash"), "bit " + bit);
        }
    }

    private DeviceTokens at(Instant now) {
        return new DeviceTokens(secrets, () -> LIFETIME, Clock.fixed(now, ZoneOffset.UTC));
    }
}
