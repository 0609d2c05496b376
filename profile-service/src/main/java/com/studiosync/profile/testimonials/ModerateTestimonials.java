package com.studiosync.profile.testimonials;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.teachers.Teacher;
import com.studiosync.profile.teachers.Teachers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;

/** An admin decides what is shown; who wrote it can take it back. */
@ApplicationScoped
class ModerateTestimonials {

    private final Transactions transactions;
    private final Teachers teachers;
    private final Testimonials testimonials;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    ModerateTestimonials(
            Transactions transactions,
            Teachers teachers,
            Testimonials testimonials,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.teachers = teachers;
        this.testimonials = testimonials;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Testimonial> decide(UUID teacherId, UUID id, Testimonial.Status decision) {
        return with(teacherId, id, (teacher, testimonial) -> {
            scope.require(Rule.TESTIMONIAL_MODERATE, teacher.accountId());
            testimonial.decide(decision, clock.instant());
            return testimonials.keep(testimonial);
        });
    }

    Uni<Void> remove(UUID teacherId, UUID id) {
        return with(teacherId, id, (teacher, testimonial) -> {
            scope.require(Rule.TESTIMONIAL_DELETE, testimonial.authorAccountId());
            return testimonials.remove(testimonial);
        });
    }

    private <T> Uni<T> with(UUID teacherId, UUID id, BiFunction<Teacher, Testimonial, Uni<T>> work) {
        return transactions.inStudio(caller.studioId(), () -> teachers.one(teacherId, scope.teachers())
                .flatMap(teacher -> testimonials
                        .one(teacher, id, scope.testimonials())
                        .flatMap(testimonial -> work.apply(teacher, testimonial))));
    }
}
