package com.studiosync.profile.photos;

import com.studiosync.platform.images.CleanImage;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.teachers.Teacher;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored pictures; a transaction sees those of its own studio alone. */
@ApplicationScoped
class TeacherPhotos implements PanacheRepositoryBase<TeacherPhoto, UUID> {

    /** The picture of a teacher; 404 (as failure) when there is none. */
    Uni<CleanImage> of(Teacher teacher) {
        return findById(teacher.id())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("photo"))
                .map(TeacherPhoto::picture);
    }
}
