package com.studiosync.profile.invited;

import com.studiosync.platform.security.Role;
import com.studiosync.profile.students.Student;
import com.studiosync.profile.students.Students;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;

/** Gives a student or a guardian the account of who accepted the invitation. Whoever has one keeps it. */
@ApplicationScoped
class GiveAccount {

    private static final String WITHOUT = """
            from Student where id = :id and accountId is null
                and not exists (select 1 from Student other where other.accountId = :account)""";

    private final Students students;
    private final GiveGuardianAccount guardians;
    private final Clock clock;

    GiveAccount(Students students, GiveGuardianAccount guardians, Clock clock) {
        this.students = students;
        this.guardians = guardians;
        this.clock = clock;
    }

    Uni<Void> give(UUID studioId, Whom whom, UUID account) {
        return whom.role() == Role.STUDENT
                ? toStudent(whom.id(), account)
                : guardians.give(studioId, whom.id(), account);
    }

    private Uni<Void> toStudent(UUID id, UUID account) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(WITHOUT, Student.class)
                        .setParameter("id", id)
                        .setParameter("account", account)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .onItem()
                .ifNotNull()
                .invoke(student -> student.receiveAccount(account, clock.instant()))
                .onItem()
                .ifNotNull()
                .transformToUni(students::keep)
                .replaceWithVoid();
    }
}
