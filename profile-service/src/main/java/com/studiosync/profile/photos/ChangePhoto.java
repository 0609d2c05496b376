package com.studiosync.profile.photos;

import com.studiosync.platform.images.CleanImage;
import com.studiosync.platform.images.ImageCleaner;
import com.studiosync.platform.images.ImageLimits;
import com.studiosync.platform.problems.ProblemException;
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
import java.util.function.Function;

/** Gives a teacher a picture, or takes it away. */
@ApplicationScoped
class ChangePhoto {

    private static final ImageLimits LIMITS = new ImageLimits(2 * 1024 * 1024, 512);

    private final ImageCleaner cleaner;
    private final Transactions transactions;
    private final Teachers teachers;
    private final TeacherPhotos photos;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    ChangePhoto(
            ImageCleaner cleaner,
            Transactions transactions,
            Teachers teachers,
            TeacherPhotos photos,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.cleaner = cleaner;
        this.transactions = transactions;
        this.teachers = teachers;
        this.photos = photos;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Shows a picture from now on; the same one again changes nothing. Whether the caller may is asked first, as cleaning is
     * dear.
     *
     * @throws ProblemException 413, 415, 422 or 503 (as failure), see {@link ImageCleaner#clean}
     */
    Uni<Void> show(UUID teacherId, byte[] upload) {
        return withTeacher(teacherId, teacher -> nothing())
                .chain(() -> cleaner.clean(upload, LIMITS))
                .flatMap(picture -> withTeacher(
                        teacherId,
                        teacher -> teacher.showPhoto(picture.version(), clock.instant())
                                ? save(teacher, picture)
                                : nothing()));
    }

    /** Takes it away; where there is none, nothing changes. */
    Uni<Void> remove(UUID teacherId) {
        return withTeacher(
                teacherId,
                teacher -> teacher.showPhoto(null, clock.instant())
                        ? photos.deleteById(teacherId)
                                .chain(() -> teachers.keep(teacher))
                                .replaceWithVoid()
                        : nothing());
    }

    private Uni<Void> save(Teacher teacher, CleanImage picture) {
        return photos.findById(teacher.id())
                .onItem()
                .ifNull()
                .switchTo(() -> photos.persist(TeacherPhoto.of(teacher, picture, clock.instant())))
                .invoke(photo -> photo.show(picture, clock.instant()))
                .chain(() -> teachers.keep(teacher))
                .replaceWithVoid();
    }

    /** The teacher is locked, so that of two changes at once the second sees what the first has done. */
    private Uni<Void> withTeacher(UUID teacherId, Function<Teacher, Uni<Void>> change) {
        return transactions.inStudio(caller.studioId(), () -> teachers.locked(teacherId, scope.teachers())
                .invoke(teacher -> scope.require(Rule.TEACHER_PHOTO_EDIT, teacher.accountId()))
                .flatMap(change::apply));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
