package com.studiosync.identity.erasure;

import com.studiosync.testing.TestDatabase;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Members that are there from the start. */
final class Members {

    private Members() {}

    static void add(UUID studio, UUID account, String role) {
        TestDatabase.execute(
                "insert into memberships (id, studio_id, account_id, roles, created_at, version)"
                        + " values (?, ?, ?, array[?], ?, 0)",
                UUID.randomUUID(),
                studio,
                account,
                role,
                OffsetDateTime.now(ZoneOffset.UTC));
    }

    static long count(UUID account) {
        return TestDatabase.number("select count(*) from memberships where account_id = ?", account);
    }
}
