package com.studiosync.profile.photos;

import com.studiosync.platform.images.CleanImage;
import com.studiosync.profile.teachers.Teacher;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The picture of one teacher. */
@Entity
@Table(name = "teacher_photos")
class TeacherPhoto {

    @Id
    private UUID teacherId;

    private UUID studioId;
    private CleanImage picture;
    private Instant updatedAt;

    protected TeacherPhoto() {}

    static TeacherPhoto of(Teacher teacher, CleanImage picture, Instant now) {
        TeacherPhoto photo = new TeacherPhoto();
        photo.teacherId = teacher.id();
        photo.studioId = teacher.studioId();
        photo.show(picture, now);
        return photo;
    }

    /** Shows another picture from now on. */
    void show(CleanImage other, Instant now) {
        picture = other;
        updatedAt = now;
    }

    CleanImage picture() {
        return picture;
    }
}
