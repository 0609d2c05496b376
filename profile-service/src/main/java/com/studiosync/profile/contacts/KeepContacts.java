package com.studiosync.profile.contacts;

import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.students.SeenStudent;
import com.studiosync.profile.students.Student;
import com.studiosync.profile.students.StudentAccess;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and replaces the contacts of a student; a student has a row once some were told. */
@ApplicationScoped
class KeepContacts implements PanacheRepositoryBase<EmergencyContacts, UUID> {

    private final Transactions transactions;
    private final StudentAccess access;
    private final Caller caller;

    KeepContacts(Transactions transactions, StudentAccess access, Caller caller) {
        this.transactions = transactions;
        this.access = access;
        this.caller = caller;
    }

    Uni<EmergencyContacts> read(UUID studentId) {
        return transactions.inStudio(caller.studioId(), () -> of(studentId, Rule.CONTACTS_VIEW));
    }

    /** Of two who tell the first contacts at once, one has not seen those of the other. */
    Uni<EmergencyContacts> replace(UUID studentId, IfMatch expected, List<EmergencyContact> others) {
        return transactions
                .inStudio(caller.studioId(), () -> of(studentId, Rule.CONTACTS_EDIT)
                        .invoke(contacts -> expected.verify(contacts.version()))
                        .invoke(contacts -> contacts.replaceBy(others))
                        .flatMap(this::persistAndFlush))
                .onFailure(UniqueViolation.of("emergency_contacts_pkey"))
                .transform(faster -> Problems.stale());
    }

    private Uni<EmergencyContacts> of(UUID studentId, Rule rule) {
        return access.seen(studentId, rule).map(SeenStudent::student).flatMap(this::about);
    }

    private Uni<EmergencyContacts> about(Student student) {
        return findById(student.id()).onItem().ifNull().continueWith(() -> EmergencyContacts.none(student));
    }
}
