package com.studiosync.profile.entries;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.students.SeenStudent;
import com.studiosync.profile.students.StudentAccess;
import com.studiosync.profile.studios.KnownStudios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;

/** Opens the transaction in which something of one student is read or written, and lets in who may. */
@ApplicationScoped
public class StudentWork {

    private static final String DAY = "entry.day";

    private final Transactions transactions;
    private final StudentAccess access;
    private final KnownStudios studios;
    private final Caller caller;
    private final Clock clock;

    StudentWork(Transactions transactions, StudentAccess access, KnownStudios studios, Caller caller, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.studios = studios;
        this.caller = caller;
        this.clock = clock;
    }

    /** Does something with a student in one transaction; a failure of 404 or 403 for whom the rule does not let. */
    public <T> Uni<T> with(UUID studentId, Rule rule, Function<SeenStudent, Uni<T>> work) {
        return transactions.inStudio(
                caller.studioId(), () -> access.seen(studentId, rule).flatMap(work::apply));
    }

    /** Which entries of the student the caller may see under that rule, by the day that they are about. */
    public Restriction entries(SeenStudent seen, Rule rule) {
        return records(seen, rule, DAY);
    }

    /** The same of records of another kind, whose day is that attribute. */
    public Restriction records(SeenStudent seen, Rule rule, String day) {
        return access.records(seen, rule, day);
    }

    /** Today's date where the studio is; in the transaction that is under way. */
    public Uni<LocalDate> today() {
        return zone().map(this::today);
    }

    /** Today's date where the clocks are like that. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Where the studio's clocks are; in the transaction that is under way. */
    public Uni<ZoneId> zone() {
        return studios.zone(caller.studioId());
    }

    /** The account that reads or writes. */
    public UUID accountId() {
        return caller.accountId();
    }
}
