package com.studiosync.profile.availability;

import com.studiosync.contracts.profile.AvailabilityChanged;
import com.studiosync.platform.timetables.Timetable;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** When one teacher teaches. */
@Entity
@Table(name = "availabilities")
public class Availability {

    @Id
    private UUID teacherId;

    private UUID studioId;

    @Convert(converter = StoredAvailability.class)
    private AvailabilityDocument document;

    /** Less than any that is stored, so that what was never told is told from the first. */
    @Version
    private long version = -1;

    protected Availability() {}

    /** That of a teacher who has told none yet. */
    static Availability untold(UUID studioId, UUID teacherId) {
        Availability availability = new Availability();
        availability.teacherId = teacherId;
        availability.studioId = studioId;
        availability.document = AvailabilityDocument.NONE;
        return availability;
    }

    /** Puts another one in place of all of it; the same again is no change and tells nothing. */
    Optional<AvailabilityChanged> replaceBy(AvailabilityDocument other) {
        if (other.equals(document)) {
            return Optional.empty();
        }
        document = other;
        return Optional.of(other.told(teacherId, studioId));
    }

    AvailabilityDocument document() {
        return document;
    }

    public UUID teacherId() {
        return teacherId;
    }

    /** The hours in the form that can be resolved to instants. */
    public Timetable timetable() {
        return document.timetable();
    }

    /** How long the teacher has to herself between two lessons, at least. */
    public Duration buffer() {
        return Duration.ofMinutes(document.bufferMinutes());
    }

    /** Zero before something is told for the first time. */
    long version() {
        return version + 1;
    }
}
