package com.studiosync.profile.testimonials;

import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.teachers.Teacher;
import com.studiosync.profile.teachers.Teachers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** A student, or the guardian of one, says something of a teacher; an admin writes it down for them. */
@ApplicationScoped
class WriteTestimonial {

    private static final int MOST_OF_A_TEACHER = 500;

    private final Transactions transactions;
    private final Teachers teachers;
    private final Testimonials testimonials;
    private final TaughtBy taughtBy;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    WriteTestimonial(
            Transactions transactions,
            Teachers teachers,
            Testimonials testimonials,
            TaughtBy taughtBy,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.teachers = teachers;
        this.testimonials = testimonials;
        this.taughtBy = taughtBy;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /** The teacher is locked, so that the count holds. */
    Uni<Testimonial> write(UUID teacherId, TestimonialDraft draft) {
        UUID author = caller.is(Role.ADMIN) ? null : caller.accountId();
        return transactions
                .inStudio(caller.studioId(), () -> teachers.locked(teacherId, scope.teachers())
                        .call(teacher -> taughtBy.require(teacher, Rule.TESTIMONIAL_WRITE))
                        .call(this::requireRoom)
                        .map(teacher -> Testimonial.of(teacher, draft, author, clock.instant()))
                        .flatMap(testimonials::keep))
                .onFailure(UniqueViolation.of("testimonials_author_key"))
                .transform(twice -> Problems.conflict("You have said something of this teacher. Remove it first."));
    }

    private Uni<Void> requireRoom(Teacher teacher) {
        return testimonials
                .count(teacher)
                .invoke(count -> {
                    if (count >= MOST_OF_A_TEACHER) {
                        throw Problems.conflict("This teacher has %d testimonials already.".formatted(count));
                    }
                })
                .replaceWithVoid();
    }
}
