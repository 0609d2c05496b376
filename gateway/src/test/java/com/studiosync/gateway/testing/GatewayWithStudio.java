package com.studiosync.gateway.testing;

import static org.awaitility.Awaitility.await;

import com.studiosync.contracts.studio.DirectoryEntry;
import java.time.Duration;

/** A studio whose host answers; each test that asks for one gets its own. */
public final class GatewayWithStudio {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration SOON = Duration.ofMillis(20);

    private GatewayWithStudio() {}

    public static DirectoryEntry studio(String prefix) {
        DirectoryEntry studio = Directories.publish(Directories.active(prefix + Long.toHexString(System.nanoTime())));
        await().atMost(PATIENCE).pollInterval(SOON).until(() -> answers(studio.subdomain()) && letsTokensIn(studio));
        return studio;
    }

    private static boolean letsTokensIn(DirectoryEntry studio) {
        return Visitor.onPlatform()
                        .header("Authorization", "Bearer " + Tokens.boundTo(studio))
                        .get("/api/v1/teachers")
                        .statusCode()
                == 200;
    }

    public static boolean answers(String subdomain) {
        return Visitor.onStudio(subdomain).get("/api/v1/public/studio").statusCode() == 200;
    }
}
