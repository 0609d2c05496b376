package com.studiosync.system;

import static com.studiosync.system.Platform.onPlatform;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.LocalStack;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What identity-service gave out before it was restarted is worth the same afterwards. */
class RestartIT {

    private final LocalStack stack = Stack.get();

    @Test
    void tokens_from_before_a_restart_go_on_after_it_and_a_used_one_is_still_known() {
        Pair used = Pair.ofNewPerson();
        Pair current = Pair.of(used.refreshedAt(onPlatform()));
        Pair untouched = Pair.ofNewPerson();

        stack.restart(Service.IDENTITY);

        assertEquals(
                200,
                onPlatform()
                        .auth()
                        .oauth2(current.access())
                        .get("/api/v1/account")
                        .statusCode());
        assertEquals(200, untouched.refreshedAt(onPlatform()).statusCode());
        Awaitility.await("the end of the grace")
                .atMost(Platform.PATIENCE)
                .until(() -> used.refreshedAt(onPlatform()).statusCode() == 401);
        assertEquals(401, current.refreshedAt(onPlatform()).statusCode());
    }
}
