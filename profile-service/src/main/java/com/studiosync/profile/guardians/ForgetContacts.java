package com.studiosync.profile.guardians;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Forgets how to reach a guardian whose account is erased; children keep the name of who answers for them. */
@ApplicationScoped
public class ForgetContacts {

    private final Guardians guardians;
    private final ChangeGuardian changing;
    private final Clock clock;

    ForgetContacts(Guardians guardians, ChangeGuardian changing, Clock clock) {
        this.guardians = guardians;
        this.changing = changing;
        this.clock = clock;
    }

    /** The guardian of the studio with that account, if there is one. Needs a transaction. */
    public Uni<Void> ofAccount(UUID accountId) {
        return guardians.withAccount(accountId).flatMap(guardian -> {
            if (guardian == null) {
                return Uni.createFrom().voidItem();
            }
            guardian.forgetContacts(clock.instant());
            return guardians.keep(guardian).flatMap(changing::tell);
        });
    }
}
