package com.studiosync.platform.tenancy;

import java.util.UUID;

/**
 * Whose rows a transaction may touch.
 *
 * @param studioId the rows of this studio, or {@code null}
 * @param accountId the rows that concern this account, whatever the studio, where a table's policy allows it; or {@code null}
 */
public record Scope(UUID studioId, UUID accountId) {

    /** The rows of one studio. */
    public static Scope ofStudio(UUID studioId) {
        return new Scope(require(studioId), null);
    }

    /** What concerns one account, in all its studios. */
    public static Scope ofAccount(UUID accountId) {
        return new Scope(null, require(accountId));
    }

    /** Only tables that belong to no studio. */
    public static Scope ofPlatform() {
        return new Scope(null, null);
    }

    private static UUID require(UUID id) {
        if (id == null) {
            throw new IllegalArgumentException("A scope without an id would be a fallback tenant");
        }
        return id;
    }

    boolean isPlatform() {
        return studioId == null && accountId == null;
    }
}
