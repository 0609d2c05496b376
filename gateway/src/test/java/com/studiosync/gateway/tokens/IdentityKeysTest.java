package com.studiosync.gateway.tokens;

import static org.awaitility.Awaitility.await;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.StrictGateway;
import com.studiosync.gateway.testing.Tokens;
import com.studiosync.gateway.testing.Visitor;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@GatewayTest
@TestProfile(StrictGateway.class)
class IdentityKeysTest {

    @Test
    void keys_that_a_setting_places_elsewhere_are_read_there() {
        await().until(() -> Visitor.onPlatform()
                        .header("Authorization", "Bearer " + Tokens.signedWithTheSecondKey())
                        .get("/api/v1/teachers")
                        .statusCode()
                == 200);
    }
}
