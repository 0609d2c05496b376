package com.studiosync.profile.teachers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A slug that a teacher of the studio has or had. */
@Entity
@Table(name = "teacher_slugs")
class TakenSlug {

    @Id
    private String slug;

    private UUID teacherId;

    protected TakenSlug() {}
}
