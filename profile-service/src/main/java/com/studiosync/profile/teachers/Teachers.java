package com.studiosync.profile.teachers;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.people.People;
import com.studiosync.profile.scope.Restriction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;

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
}
