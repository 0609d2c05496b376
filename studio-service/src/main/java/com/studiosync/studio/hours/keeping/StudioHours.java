package com.studiosync.studio.hours.keeping;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.studio.hours.document.HoursDocument;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The business hours of one studio. */
@Entity
@Table(name = "hours")
public class StudioHours {

    @Id
    private UUID studioId;

    @Convert(converter = StoredDocument.class)
    private HoursDocument document;

    /** Less than any that is stored, so that hours that were never told are told from the first. */
    @Version
    private long version = -1;

    @Transient
    private final List<DomainEvent> events = new ArrayList<>();

    protected StudioHours() {}

    /** Those of a studio that has told none yet. */
    static StudioHours untold(UUID studioId) {
        StudioHours hours = new StudioHours();
        hours.studioId = studioId;
        hours.document = HoursDocument.NONE;
        return hours;
    }

    /** Puts other hours in place of all of these; the same again are no change. */
    void replaceBy(HoursDocument other, String timezone) {
        if (other.equals(document)) {
            return;
        }
        document = other;
        events.add(document.told(studioId, timezone));
    }

    /** What has happened to the hours and is not in the outbox yet. */
    List<DomainEvent> releaseEvents() {
        List<DomainEvent> released = List.copyOf(events);
        events.clear();
        return released;
    }

    public HoursDocument document() {
        return document;
    }

    /** Zero before hours are told for the first time. */
    public long version() {
        return version + 1;
    }
}
