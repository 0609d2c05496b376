package com.studiosync.profile.teachers;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.people.People;
import com.studiosync.profile.scope.Restriction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

@Singleton
public class Teachers extends People<Teacher> {

    Teachers(Outbox outbox) {
        super(Teacher.class, "teacher", outbox);
    }

    /** The teacher whose public page has that name; a failure of 404 when there is none that may be seen. */
    public Uni<Teacher> named(String slug, Restriction visible) {
        return one("slug", slug, visible);
    }
}
