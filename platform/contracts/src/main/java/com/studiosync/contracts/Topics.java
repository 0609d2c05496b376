package com.studiosync.contracts;

import java.util.Map;

/** The Kafka topics that StudioSync core publishes to, and the one that it listens to. */
public final class Topics {

    public static final String IDENTITY = "studiosync.identity";
    public static final String STUDIO = "studiosync.studio";
    public static final String PROFILE = "studiosync.profile";
    public static final String NOTIFICATION = "studiosync.notification";

    /** What a service outside the core tells of lessons; the core listens only. */
    public static final String SCHEDULING = "studiosync.scheduling";

    /** Requests for mail that only notification-service reads; keep its retention short. */
    public static final String NOTIFICATION_REQUESTS = "studiosync.notification.requests";

    /** Requests for invitations that only identity-service reads; keep its retention short. */
    public static final String IDENTITY_REQUESTS = "studiosync.identity.requests";

    /** Compacted: the latest {@code DirectoryEntry} of each studio. */
    public static final String STUDIO_DIRECTORY = "studiosync.studio.directory";

    /** Compacted: sessions whose access tokens are refused. */
    public static final String IDENTITY_REVOCATIONS = "studiosync.identity.revocations";

    private static final String DEAD_LETTER = ".dead-letter";

    private Topics() {}

    /** Where the named consumer parks what it could not handle. */
    public static String deadLetterOf(String consumer) {
        return consumer + DEAD_LETTER;
    }

    /** Every topic to create before the first start, with {@code true} for the compacted ones. */
    public static Map<String, Boolean> all() {
        return Map.ofEntries(
                Map.entry(IDENTITY, false),
                Map.entry(STUDIO, false),
                Map.entry(PROFILE, false),
                Map.entry(NOTIFICATION, false),
                Map.entry(SCHEDULING, false),
                Map.entry(NOTIFICATION_REQUESTS, false),
                Map.entry(IDENTITY_REQUESTS, false),
                Map.entry(STUDIO_DIRECTORY, true),
                Map.entry(IDENTITY_REVOCATIONS, true),
                Map.entry(deadLetterOf("identity-service"), false),
                Map.entry(deadLetterOf("studio-service"), false),
                Map.entry(deadLetterOf("profile-service"), false),
                Map.entry(deadLetterOf("notification-service"), false));
    }
}
