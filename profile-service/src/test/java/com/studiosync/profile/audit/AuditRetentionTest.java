package com.studiosync.profile.audit;

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
        TestDatabase.execute("""
                insert into audit_entries (studio_id, id, student_id, action, actor_id, at)
                values (gen_random_uuid(), ?, gen_random_uuid(), 'MEDICAL_NOTES_READ', gen_random_uuid(),
                    now() - make_interval(days => ?))""", id, days);
        return id;
    }
}
