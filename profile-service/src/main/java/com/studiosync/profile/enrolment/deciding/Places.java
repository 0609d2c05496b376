package com.studiosync.profile.enrolment.deciding;

import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.places.TeacherPlaces;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The places that applicants are given. All of it needs a transaction. */
@ApplicationScoped
class Places {

    private final TeacherPlaces places;
    private final Clock clock;

    Places(TeacherPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * Takes a place for an application, until the transaction under way has written the assignment or the offer.
     *
     * @param teacherId with whom, or {@code null} when that is open, so that it takes no place
     * @return fails with a 409 when there is none, with a 422 when there is no such teacher
     */
    Uni<Void> take(Enrolment enrolment, UUID teacherId) {
        return teacherId == null || enrolment.holdsPlaceWith(teacherId, clock.instant())
                ? Uni.createFrom().voidItem()
                : requireTeacher(teacherId).chain(() -> places.requireFree(enrolment.studioId(), List.of(teacherId)));
    }

    /** Lets pass who teaches here, and {@code null} for nobody. */
    Uni<Void> requireTeacher(UUID teacherId) {
        return teacherId == null
                ? Uni.createFrom().voidItem()
                : places.lock(List.of(teacherId)).invoke(Places::requireOne).replaceWithVoid();
    }

    private static void requireOne(List<UUID> teachers) {
        if (teachers.isEmpty()) {
            throw Problems.invalid("teacherId", "is no teacher of this studio");
        }
    }
}
