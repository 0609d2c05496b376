package com.studiosync.local.parts;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The five applications. */
public enum Service {
    IDENTITY("identity-service", Port.IDENTITY, Port.IDENTITY_MANAGEMENT, "identity"),
    STUDIO("studio-service", Port.STUDIO, Port.STUDIO_MANAGEMENT, "studio"),
    PROFILE("profile-service", Port.PROFILE, Port.PROFILE_MANAGEMENT, "profile"),
    NOTIFICATION("notification-service", Port.NOTIFICATION, Port.NOTIFICATION_MANAGEMENT, "notification"),
    GATEWAY("gateway", Port.GATEWAY, Port.GATEWAY_MANAGEMENT, null);

    private final String module;
    private final Port port;
    private final Port managementPort;
    private final String database;

    Service(String module, Port port, Port managementPort, String database) {
        this.module = module;
        this.port = port;
        this.managementPort = managementPort;
        this.database = database;
    }

    /** The service with this name; the ending {@code -service} may be left out. */
    public static Optional<Service> named(String name) {
        return Stream.of(values())
                .filter(service ->
                        service.module.equals(name) || service.port.key().equals(name))
                .findFirst();
    }

    /** Its name, which is the name of its module too. */
    public String module() {
        return module;
    }

    public Port port() {
        return port;
    }

    public Port managementPort() {
        return managementPort;
    }

    /** The name of its database, if it keeps anything. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    public Path artifact(Path projectRoot) {
        return projectRoot.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
