package com.studiosync.profile.entries;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.time.Ids;
import com.studiosync.profile.students.Student;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something of one day in the life of a student, written down by a member of the studio. */
@MappedSuperclass
public abstract class Entry {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID studentId;
    private UUID authorId;
    private LocalDate day;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @Transient
    private final List<DomainEvent> events = new ArrayList<>();

    protected Entry() {}

    protected Entry(Student student, UUID authorId, Instant now) {
        this.id = Ids.next();
        this.studioId = student.studioId();
        this.studentId = student.id();
        this.authorId = authorId;
        this.createdAt = now;
        this.updatedAt = now;
    }

    protected final void date(LocalDate day) {
        this.day = day;
    }

    protected final void touch(Instant now) {
        this.updatedAt = now;
    }

    protected final void record(DomainEvent event) {
        events.add(event);
    }

    /** What has happened since this was last asked. */
    List<DomainEvent> takeEvents() {
        List<DomainEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    /** The place in lists, which begin with the latest day. */
    Cursor position() {
        return new Cursor(day.toString(), id);
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    public UUID studentId() {
        return studentId;
    }

    /** The day that the entry is about. */
    public LocalDate day() {
        return day;
    }

    /** Whether that account has written it. */
    public boolean isBy(UUID accountId) {
        return authorId.equals(accountId);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
