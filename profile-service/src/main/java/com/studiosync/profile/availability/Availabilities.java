package com.studiosync.profile.availability;

import com.studiosync.profile.teachers.Teacher;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Those of the studio's teachers; one has a row once she has told when she teaches. */
@ApplicationScoped
public class Availabilities implements PanacheRepositoryBase<Availability, UUID> {

    /** That of a teacher, also of one who has told none yet. */
    public Uni<Availability> of(Teacher teacher) {
        return findById(teacher.id())
                .onItem()
                .ifNull()
                .continueWith(() -> Availability.untold(teacher.studioId(), teacher.id()));
    }
}
