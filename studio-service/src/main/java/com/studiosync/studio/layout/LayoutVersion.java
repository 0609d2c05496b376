package com.studiosync.studio.layout;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.platform.time.Ids;
import com.studiosync.studio.layout.plan.Layout;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A layout as it was from one change to the next. It never changes: the next change makes the next version. */
@Entity
@Table(name = "layout_versions")
public class LayoutVersion {

    @Id
    private UUID id;

    private UUID studioId;
    private long version;

    @Column(name = "layout")
    private JsonObject document;

    private int rooms;
    private int equipment;
    private Long restoredFrom;
    private UUID changedBy;
    private Instant changedAt;

    @Transient
    private final List<DomainEvent> events = new ArrayList<>();

    protected LayoutVersion() {}

    /** What a studio has that never built anything; it is not stored. */
    static LayoutVersion beforeTheFirst(UUID studioId) {
        LayoutVersion nothing = new LayoutVersion();
        nothing.studioId = studioId;
        nothing.document = JsonObject.mapFrom(Layout.EMPTY);
        return nothing;
    }

    /** The version that follows when a member makes something else of the layout, perhaps what it was once. */
    LayoutVersion followedBy(Layout next, Long restoredFrom, UUID member, Instant now) {
        LayoutVersion following = new LayoutVersion();
        following.id = Ids.next();
        following.studioId = studioId;
        following.version = version + 1;
        following.document = JsonObject.mapFrom(next);
        following.rooms = next.rooms().size();
        following.equipment = next.equipment().size();
        following.restoredFrom = restoredFrom;
        following.changedBy = member;
        following.changedAt = now;
        following.events.add(RoomChanges.between(layout(), next).event(studioId, following.version));
        return following;
    }

    /** What has happened to the layout and is not in the outbox yet. */
    List<DomainEvent> releaseEvents() {
        List<DomainEvent> released = List.copyOf(events);
        events.clear();
        return released;
    }

    public Layout layout() {
        return document.mapTo(Layout.class);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The version that it brought back, or {@code null}. */
    public Long restoredFrom() {
        return restoredFrom;
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
