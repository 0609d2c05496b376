package com.studiosync.identity;

import com.studiosync.identity.audit.Action;
import com.studiosync.testing.TestDatabase;
import java.util.UUID;

/** The audit trail, past the policies that keep readers from it. */
public final class Trail {

    private Trail() {}

    /** How often something was noted about an account. */
    public static long count(Action action, UUID account) {
        return TestDatabase.number(
                "select count(*) from audit_entries where action = ? and subject_id = ?", action.name(), account);
    }
}
