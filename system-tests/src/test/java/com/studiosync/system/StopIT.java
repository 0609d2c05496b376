package com.studiosync.system;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that is told to stop asks nothing of its database once that is closed, whatever timers and consumers were about to do. */
class StopIT {

    private final LocalStack stack = Stack.get();

    @ParameterizedTest
    @EnumSource(names = {"PROFILE", "NOTIFICATION"})
    void a_service_that_stops_uses_no_closed_pool(Service service) {
        int before = log(service).length();
        try {
            stack.stop(service);
            String last = Awaitility.await("its last word")
                    .atMost(Platform.PATIENCE)
                    .until(() -> log(service).substring(before), told -> told.contains(" stopped in "));

            assertFalse(last.contains("Pool closed"), last);
        } finally {
            stack.restart(service);
        }
    }

    private String log(Service service) {
        try {
            return Files.readString(stack.logFile(service));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
