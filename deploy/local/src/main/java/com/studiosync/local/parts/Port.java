package com.studiosync.local.parts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that listens, and where it listens unless told otherwise. */
public enum Port {
    GATEWAY(8080, "the platform and every studio"),
    IDENTITY(8081, "identity-service"),
    STUDIO(8082, "studio-service"),
    PROFILE(8083, "profile-service"),
    NOTIFICATION(8084, "notification-service"),
    GATEWAY_MANAGEMENT(9080, "health and metrics of the gateway"),
    IDENTITY_MANAGEMENT(9081, "health and metrics of identity-service"),
    STUDIO_MANAGEMENT(9082, "health and metrics of studio-service"),
    PROFILE_MANAGEMENT(9083, "health and metrics of profile-service"),
    NOTIFICATION_MANAGEMENT(9084, "health and metrics of notification-service"),
    POSTGRES(5433, "PostgreSQL"),
    KAFKA(9192, "Kafka"),
    SMTP(1025, "the mailbox, receiving mail"),
    MAILBOX(8025, "the mailbox, page and JSON API");

    private static final String VARIABLE_PREFIX = "STUDIOSYNC_PORT_";

    private final int standard;
    private final String purpose;

    Port(int standard, String purpose) {
        this.standard = standard;
        this.purpose = purpose;
    }

    /** The port called so on the command line, as in {@code identity-management}. */
    public static Optional<Port> named(String key) {
        return Stream.of(values()).filter(port -> port.key().equals(key)).findFirst();
    }

    public int standard() {
        return standard;
    }

    public String purpose() {
        return purpose;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String variable() {
        return VARIABLE_PREFIX + name();
    }
}
