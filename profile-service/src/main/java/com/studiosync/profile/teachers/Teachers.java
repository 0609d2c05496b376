package com.studiosync.profile.teachers;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.people.People;
import com.studiosync.profile.scope.Restriction;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hibernate.LockMode;

@Singleton
public class Teachers extends People<Teacher> {

    private static final String HAS_OR_HAD =
            "id in (select taken.teacherId from TakenSlug taken where taken.slug = :slug)";

    Teachers(Outbox outbox) {
        super(Teacher.class, "teacher", outbox);
    }

    /**
     * The teacher whose public page has that name.
     *
     * @return fails with a 404 when there is none that may be seen, and with {@link MovedPage} when it had that name before
     */
    public Uni<Teacher> named(String slug, Restriction visible) {
        Restriction having = visible.and(HAS_OR_HAD, Map.of("slug", slug));
        return one(having).invoke(teacher -> {
            if (!teacher.slug().equals(slug)) {
                throw new MovedPage(teacher.slug());
            }
        });
    }

    /** Lets everybody else who asks so wait until the transaction ends. */
    public Uni<Void> lock(Teacher teacher) {
        return Panache.getSession().flatMap(session -> session.lock(teacher, LockMode.PESSIMISTIC_WRITE));
    }
}
