package com.studiosync.identity.audit;

import com.studiosync.testing.AuditTrailCases;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.UUID;

@QuarkusTest
@WithBackends
class AuditRetentionTest extends AuditTrailCases {

    @Inject
    ForgetAudit forgetAudit;

    @Override
    protected Uni<Void> forget() {
        return forgetAudit.forget();
    }

    @Override
    protected UUID entryOfAge(int days) {
        UUID id = UUID.randomUUID();
        TestDatabase.execute(
                "insert into audit_entries (id, studio_id, action, at)"
                        + " values (?, gen_random_uuid(), 'SIGNED_IN', now() - make_interval(days => ?))",
                id,
                days);
        return id;
    }
}
