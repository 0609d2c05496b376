package com.studiosync.profile.people;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody of a studio, with or without an account to sign in with. */
@MappedSuperclass
public abstract class Person {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID accountId;

    @Embedded
    private PersonName name;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @Transient
    private final List<DomainEvent> events = new ArrayList<>();

    protected Person() {}

    protected Person(UUID studioId, Instant now) {
        this.id = Ids.next();
        this.studioId = studioId;
        this.createdAt = now;
        this.updatedAt = now;
    }

    protected final void identify(PersonName name, UUID accountId) {
        this.name = name;
        this.accountId = accountId;
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

    /** The place in lists that are sorted by name. */
    Cursor position() {
        return new Cursor(name.sortName(), id);
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    /** The account that this person signs in with, or {@code null}. */
    public UUID accountId() {
        return accountId;
    }

    public PersonName name() {
        return name;
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
