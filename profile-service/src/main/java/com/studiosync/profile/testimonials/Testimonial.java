package com.studiosync.profile.testimonials;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.time.Ids;
import com.studiosync.profile.teachers.Teacher;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What somebody says of a teacher. It is not changed: who wants to say something else removes it and writes anew. */
@Entity
@Table(name = "testimonials")
class Testimonial {

    /** What an admin makes of it. */
    enum Status {
        PENDING,
        APPROVED,
        REJECTED
    }

    @Id
    private UUID id;

    private UUID studioId;
    private UUID teacherId;
    private UUID authorAccountId;
    private String firstName;
    private String text;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant createdAt;
    private Instant decidedAt;

    @Version
    private long version;

    protected Testimonial() {}

    /** One that waits for an admin; without an author when an admin has written it down for somebody. */
    static Testimonial of(Teacher teacher, TestimonialDraft draft, UUID authorAccountId, Instant now) {
        Testimonial testimonial = new Testimonial();
        testimonial.id = Ids.next();
        testimonial.studioId = teacher.studioId();
        testimonial.teacherId = teacher.id();
        testimonial.authorAccountId = authorAccountId;
        testimonial.firstName = draft.firstName();
        testimonial.text = draft.text();
        testimonial.status = Status.PENDING;
        testimonial.createdAt = now;
        return testimonial;
    }

    /** Decides whether it is shown, also after another decision; the same again changes nothing. */
    void decide(Status decision, Instant now) {
        if (status == decision) {
            return;
        }
        status = decision;
        decidedAt = now;
    }

    /** The place in lists that begin with the latest. */
    Cursor position() {
        return Cursor.at(id);
    }

    UUID id() {
        return id;
    }

    /** The account of whoever wrote it, or {@code null}. */
    UUID authorAccountId() {
        return authorAccountId;
    }

    String firstName() {
        return firstName;
    }

    String text() {
        return text;
    }

    Status status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
